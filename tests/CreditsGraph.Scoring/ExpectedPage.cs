using System.Text.Json;
using System.Text.Json.Serialization;

namespace CreditsGraph.Scoring;

/// <summary>
/// What a labelled page says; an absent key was not labelled. A film without the key <c>title</c> stands for all films of
/// the page together: which credit is whose was not labelled either.
/// </summary>
public sealed record ExpectedPage(ExpectedFilm Film, IReadOnlyList<ExpectedCredit> Credits,
    IReadOnlyList<ExpectedReview>? Reviews, IReadOnlyList<ExpectedPage>? Others)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Whether the labels do not tell the page's films apart.</summary>
    [JsonIgnore]
    public bool IsOfAllFilms { get; private init; }

    /// <summary>The labels in the file. Throws where it holds no such JSON.</summary>
    public static ExpectedPage Load(string path)
    {
        using var labels = JsonDocument.Parse(File.ReadAllText(path));
        var page = labels.Deserialize<ExpectedPage>(Options) ?? throw new InvalidDataException($"{path} holds no labels.");
        return page with { IsOfAllFilms = !labels.RootElement.GetProperty("film").TryGetProperty("title", out _) };
    }
}
