using System.Text.Json;
using System.Text.Json.Serialization;

namespace CreditsGraph.Scoring;

/// <summary>What a labelled page says; an absent key was not labelled.</summary>
public sealed record ExpectedPage(ExpectedFilm Film, IReadOnlyList<ExpectedCredit> Credits,
    IReadOnlyList<ExpectedReview>? Reviews, IReadOnlyList<ExpectedPage>? Others)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The labels in the file. Throws where it holds no such JSON.</summary>
    public static ExpectedPage Load(string path) =>
        JsonSerializer.Deserialize<ExpectedPage>(File.ReadAllText(path), Options)
            ?? throw new InvalidDataException($"{path} holds no labels.");
}
