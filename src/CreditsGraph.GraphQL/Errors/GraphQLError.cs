using System.Collections.Immutable;

namespace CreditsGraph.GraphQL.Errors;

/// <summary>
/// One entry of a response's <c>errors</c> (specification, section 7.1.2): what went wrong, where in the document
/// (<see cref="Locations"/>), where in the response (<see cref="Path"/>), and a code for programs.
/// </summary>
public sealed record GraphQLError(string Message)
{
    /// <summary>Places in the document, in document order; empty when the error belongs to none.</summary>
    public ImmutableArray<SourceLocation> Locations { get; init; } = [];

    /// <summary>The response position; null for a request error.</summary>
    public ResponsePath? Path { get; init; }

    /// <summary>The stable code, printed as <c>extensions.code</c>; null when the error has none.</summary>
    public string? Code { get; init; }

    /// <summary>Further entries of <c>extensions</c>, in printing order: strings, numbers, booleans or null.</summary>
    public ImmutableArray<KeyValuePair<string, object?>> Extensions { get; init; } = [];

    /// <summary>This error with one more entry of <c>extensions</c>.</summary>
    public GraphQLError With(string key, object? value) => this with { Extensions = Extensions.Add(new(key, value)) };

    /// <summary>This error at one more place of the document.</summary>
    public GraphQLError At(SourceLocation location) => this with { Locations = Locations.Add(location) };
}
