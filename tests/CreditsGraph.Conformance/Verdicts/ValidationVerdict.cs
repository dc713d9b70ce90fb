using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language;
using CreditsGraph.GraphQL.TypeSystem;
using CreditsGraph.GraphQL.Validation;

namespace CreditsGraph.Conformance.Verdicts;

/// <summary>The errors of a document: rule and places of each, sorted; none when it is valid.</summary>
internal static class ValidationVerdict
{
    private static readonly ConcurrentDictionary<string, Schema> Schemas = new(StringComparer.Ordinal);

    private static readonly ValidationOptions All =
        ValidationOptions.Default with { MaxAllowedErrors = 100, MaxLocationsPerError = 100, MaxAllowedListRecursiveDepth = 20 };

    private static readonly Dictionary<string, string> Rules =
        JsonNode.Parse(File.ReadAllText(Path.Combine(Corpus.Folder, "rules.json")))!.AsObject()
            .ToDictionary(rule => rule.Key, rule => (string)rule.Value!, StringComparer.Ordinal);

    public static JsonNode Of(ConformanceCase given)
    {
        var schema = Schemas.GetOrAdd(given.Part("schema", ""), sdl => SdlSchemaBuilder.Build(sdl));
        var parsed = Parser.ParseDocument(given.Document);
        Assert.Null(parsed.Error?.Message);
        var errors = DocumentValidator.Validate(schema, parsed.Document!, All).Select(Show).Order(StringComparer.Ordinal);
        return new JsonArray([.. errors.Select(error => JsonValue.Create(error))]);
    }

    private static string Show(GraphQLError error) =>
        string.Join(' ', error.Locations.Select(place => $"{place.Line}:{place.Column}").Prepend(RuleOf(error)));

    private static string RuleOf(GraphQLError error) =>
        Rules[((string)error.Extensions.Single(entry => entry.Key == "specifiedBy").Value!).Split("#sec-")[1]];
}
