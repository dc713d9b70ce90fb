using System.Diagnostics.CodeAnalysis;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Language;

/// <summary>What parsing gives: a document, or the first syntax error with its place.</summary>
public sealed class ParseResult
{
    internal ParseResult(Source source, DocumentNode document) => (Source, Document) = (source, document);

    internal ParseResult(Source source, GraphQLError error) => (Source, Error) = (source, error);

    /// <summary>What was parsed.</summary>
    public Source Source { get; }

    /// <summary>The document; null when there is an error.</summary>
    public DocumentNode? Document { get; }

    /// <summary>The error, with one location and the code of syntax errors; null when there is a document.</summary>
    public GraphQLError? Error { get; }

    /// <summary>Whether there is a document.</summary>
    [MemberNotNullWhen(true, nameof(Document))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Document is not null;

    /// <summary>
    /// The error for a person at a terminal: message, place, and the line with a caret below the place.
    /// </summary>
    /// <exception cref="InvalidOperationException">There is no error.</exception>
    public string RenderError()
    {
        if (Succeeded)
            throw new InvalidOperationException("The document has no syntax error.");
        var location = Error.Locations[0];
        return $"{Error.Message}\n\nline {location.Line}, column {location.Column}\n{Source.Excerpt(location)}";
    }
}
