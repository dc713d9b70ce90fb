using System.Text.Json;
using System.Text.Json.Serialization;

namespace CreditsGraph.CreditsText.Tests.Scoring;

/// <summary>What a labelled page says; an absent key was not labelled.</summary>
public sealed record ExpectedPage(ExpectedFilm Film, IReadOnlyList<ExpectedCredit> Credits,
    IReadOnlyList<ExpectedReview>? Reviews, IReadOnlyList<ExpectedPage>? Others)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };

    public static ExpectedPage Load(string name) => LoadFile(Samples.Path($"{name}.expected.json"));

    public static ExpectedPage LoadFile(string path) =>
        JsonSerializer.Deserialize<ExpectedPage>(File.ReadAllText(path), Options)!;
}
