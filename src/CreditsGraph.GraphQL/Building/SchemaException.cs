using System.Collections.Immutable;
using CreditsGraph.GraphQL.Errors;

namespace CreditsGraph.GraphQL.Building;

/// <summary>
/// What building a schema throws when its definitions are wrong: a bug of the program that holds them.
/// </summary>
public sealed class SchemaException : Exception
{
    /// <summary>A refusal with one error or more.</summary>
    public SchemaException(ImmutableArray<GraphQLError> errors)
        : base(string.Join('\n', errors.Select(Describe))) => Errors = errors;

    /// <summary>Everything that is wrong.</summary>
    public ImmutableArray<GraphQLError> Errors { get; }

    private static string Describe(GraphQLError error) =>
        error.Locations.IsEmpty
            ? error.Message
            : $"{error.Message} (line {error.Locations[0].Line}, column {error.Locations[0].Column})";
}
