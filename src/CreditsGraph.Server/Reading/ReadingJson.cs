using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CreditsGraph.CreditsText;

namespace CreditsGraph.Server.Reading;

/// <summary>A reading as one JSON object, for scripts.</summary>
internal sealed class ReadingJson : IDisposable
{
    // So much waits to be written before it goes out.
    private const int Enough = 64 * 1024;

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
        SkipValidation = true,
    };

    private readonly TextWriter output;
    private readonly ArrayBufferWriter<byte> bytes = new(2 * Enough);
    private readonly Utf8JsonWriter json;
    private readonly char[] chars = new char[2 * Enough];

    private ReadingJson(TextWriter output)
    {
        this.output = output;
        json = new Utf8JsonWriter(bytes, Options);
    }

    /// <summary>
    /// Writes the object, indented, piece by piece with a line ending behind it; letters and quotation marks of all
    /// scripts stand as they are.
    /// </summary>
    public static void Write(TextWriter output, CreditsReading reading)
    {
        using var writing = new ReadingJson(output);
        writing.Write(reading);
    }

    public void Dispose() => json.Dispose();

    private void Write(CreditsReading reading)
    {
        json.WriteStartObject();
        WriteFilm(reading.Film);
        WriteList("credits", reading.Credits, WriteCredit);
        WriteList("reviews", reading.Reviews, WriteReview);
        WriteList("issues", reading.Issues, WriteIssue);
        WriteList("others", reading.Others, WriteOther);
        json.WriteEndObject();
        Flush();
        output.WriteLine();
    }

    // What is written so far ends between two values, so no character is cut in two.
    private void Flush()
    {
        json.Flush();
        for (var rest = bytes.WrittenSpan; rest.Length > 0;)
        {
            Utf8.ToUtf16(rest, chars, out var read, out var written);
            output.Write(chars, 0, written);
            rest = rest[read..];
        }
        bytes.ResetWrittenCount();
    }

    private void WriteOther(OtherFilmReading other)
    {
        WriteFilm(other.Film);
        WriteList("credits", other.Credits, WriteCredit);
        WriteList("reviews", other.Reviews, WriteReview);
    }

    private void WriteFilm(FilmReading film)
    {
        json.WriteStartObject("film");
        json.WriteString("title", film.Title);
        WriteNumber("year", film.Year);
        WriteNumber("runtimeMinutes", film.RuntimeMinutes);
        WriteStrings("countries", film.Countries);
        json.WriteString("kind", film.Kind is { } kind ? ConstantCase(kind) : null);
        json.WriteString("synopsis", film.Synopsis);
        json.WriteEndObject();
    }

    private void WriteCredit(CreditReading credit)
    {
        json.WriteNumber("position", credit.Position);
        json.WriteString("role", credit.Role);
        json.WriteString("creditedRole", credit.CreditedRole);
        json.WriteString("qualifier", credit.Qualifier);
        json.WriteString("name", credit.Name);
        json.WriteString("sortName", credit.SortName);
        json.WriteString("creditedAs", credit.CreditedAs);
        json.WriteString("kind", ConstantCase(credit.Kind));
        json.WriteString("affiliation", credit.Affiliation);
        json.WriteString("honorific", credit.Honorific);
        json.WriteString("nickname", credit.Nickname);
        WriteStrings("characters", credit.Characters);
        json.WriteString("status", ConstantCase(credit.Status));
        json.WriteNumber("confidence", credit.Confidence);
        json.WriteNumber("line", credit.Span.Line);
        json.WriteNumber("column", credit.Span.Column);
    }

    private void WriteReview(ReviewReading review)
    {
        json.WriteString("quote", review.Quote);
        json.WriteString("publication", review.Publication);
        json.WriteString("author", review.Author);
        json.WriteString("rating", review.Rating);
        json.WriteNumber("line", review.Span.Line);
    }

    private void WriteIssue(ReadingIssue issue)
    {
        json.WriteNumber("line", issue.Span.Line);
        json.WriteNumber("column", issue.Span.Column);
        json.WriteString("code", issue.Code);
        json.WriteString("text", issue.Text);
        json.WriteString("reason", issue.Reason);
        json.WriteString("suggestion", issue.Suggestion);
    }

    private void WriteList<T>(string name, IReadOnlyList<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
            if (json.BytesPending > Enough)
                Flush();
        }
        json.WriteEndArray();
    }

    private void WriteStrings(string name, IReadOnlyList<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            json.WriteStringValue(item);
        json.WriteEndArray();
    }

    private void WriteNumber(string name, int? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }

    private static string ConstantCase<T>(T value) where T : struct, Enum => Constants<T>.Of(value);

    private static class Constants<T> where T : struct, Enum
    {
        private static readonly Dictionary<T, string> Names = Enum.GetValues<T>()
            .ToDictionary(value => value, value => JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString()));

        public static string Of(T value) => Names[value];
    }
}
