using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language;
using CreditsGraph.GraphQL.TypeSystem;
using CreditsGraph.GraphQL.Validation;

namespace CreditsGraph.GraphQL.Tests.Validation;

/// <summary>What validation says of a document, as text for tables.</summary>
internal static class Verdict
{
    public const string Valid = "";

    /// <summary>One line an error: its places, its code if any, its message.</summary>
    public static string Of(string document, ValidationOptions? options = null, Schema? schema = null) =>
        string.Join('\n', Errors(document, options, schema).Select(Describe));

    public static IReadOnlyList<GraphQLError> Errors(
        string document, ValidationOptions? options = null, Schema? schema = null)
    {
        var parsed = Parser.ParseDocument(document);
        Assert.Null(parsed.Error?.Message);
        return DocumentValidator.Validate(
            schema ?? FilmSchema.Instance,
            parsed.Document!,
            options ?? ValidationOptions.Default with { MaxAllowedErrors = 100 });
    }

    /// <summary>The extensions of the only error: `key=value` with the specification's section last.</summary>
    public static string Extensions(string document) =>
        string.Join(' ', Assert.Single(Errors(document)).Extensions.Select(entry => $"{entry.Key}={entry.Value}"))
            .Replace("https://spec.graphql.org/September2025/#sec-", "#", StringComparison.Ordinal);

    private static string Describe(GraphQLError error) =>
        string.Join(
            ' ',
            error.Locations.Select(location => $"{location.Line}:{location.Column}")
                .Append(error.Code)
                .Append(error.Message)
                .Where(part => part is not null));
}
