using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CreditsGraph.CreditsText;

namespace CreditsGraph.Server.Reading;

/// <summary>A reading as one JSON object, for scripts.</summary>
internal static class ReadingJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    /// <summary>The object's text, indented; letters and quotation marks of all scripts stand as they are.</summary>
    public static string Of(CreditsReading reading) => JsonSerializer.Serialize(
        new
        {
            Film = Film(reading.Film),
            Credits = reading.Credits.Select(Credit),
            Reviews = reading.Reviews.Select(Review),
            Issues = reading.Issues.Select(Issue),
            Others = reading.Others.Select(other => new
            {
                Film = Film(other.Film),
                Credits = other.Credits.Select(Credit),
                Reviews = other.Reviews.Select(Review),
            }),
        },
        Options);

    private static object Film(FilmReading film) => new
    {
        film.Title,
        film.Year,
        film.RuntimeMinutes,
        film.Countries,
        film.Kind,
        film.Synopsis,
    };

    private static object Credit(CreditReading credit) => new
    {
        credit.Position,
        credit.Role,
        credit.CreditedRole,
        credit.Qualifier,
        credit.Name,
        credit.SortName,
        credit.CreditedAs,
        credit.Kind,
        credit.Affiliation,
        credit.Honorific,
        credit.Nickname,
        credit.Characters,
        credit.Status,
        credit.Confidence,
        credit.Span.Line,
        credit.Span.Column,
    };

    private static object Review(ReviewReading review) => new
    {
        review.Quote,
        review.Publication,
        review.Author,
        review.Rating,
        review.Span.Line,
    };

    private static object Issue(ReadingIssue issue) => new
    {
        issue.Span.Line,
        issue.Span.Column,
        issue.Code,
        issue.Text,
        issue.Reason,
        issue.Suggestion,
    };
}
