using System.Text.Json.Nodes;

namespace CreditsGraph.Conformance;

/// <summary>One case: its parts (document, schema, data, variables, operation) and what the oracle said.</summary>
internal sealed record ConformanceCase(
    string Area, string File, string Name, IReadOnlyDictionary<string, string> Parts, JsonNode Expected)
{
    /// <summary>Area, file and name: what deviations and test names say.</summary>
    public string Id => $"{Area}/{File}/{Name}";

    /// <summary>The main part.</summary>
    public string Document => Parts["document"];

    /// <summary>Another part, or a text in its stead.</summary>
    public string Part(string name, string otherwise) => Parts.GetValueOrDefault(name, otherwise);
}
