using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CreditsGraph.Benchmarks.Films;

/// <summary>
/// The answer to the nested-lists query as somebody would write it who wants it fast: names encoded once, a writer
/// used again, no validation by the writer, and no escaping beyond what JSON asks for.
/// </summary>
public sealed class HandWritten : IDisposable
{
    private static readonly JsonEncodedText Data = JsonEncodedText.Encode("data");
    private static readonly JsonEncodedText FilmsName = JsonEncodedText.Encode("films");
    private static readonly JsonEncodedText Title = JsonEncodedText.Encode("title");
    private static readonly JsonEncodedText Year = JsonEncodedText.Encode("year");
    private static readonly JsonEncodedText Minutes = JsonEncodedText.Encode("minutes");
    private static readonly JsonEncodedText IsShort = JsonEncodedText.Encode("isShort");
    private static readonly JsonEncodedText Credits = JsonEncodedText.Encode("credits");
    private static readonly JsonEncodedText PersonName = JsonEncodedText.Encode("person");
    private static readonly JsonEncodedText RoleName = JsonEncodedText.Encode("role");
    private static readonly JsonEncodedText Name = JsonEncodedText.Encode("name");
    private static readonly JsonEncodedText Reviews = JsonEncodedText.Encode("reviews");
    private static readonly JsonEncodedText Stars = JsonEncodedText.Encode("stars");
    private static readonly JsonEncodedText Headline = JsonEncodedText.Encode("headline");
    private static readonly JsonEncodedText PublicationName = JsonEncodedText.Encode("publication");

    private readonly Utf8JsonWriter _json = new(Stream.Null, new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    });

    /// <summary>Writes the answer.</summary>
    public void Write(List<Film> films, IBufferWriter<byte> output)
    {
        _json.Reset(output);
        _json.WriteStartObject();
        _json.WriteStartObject(Data);
        _json.WriteStartArray(FilmsName);
        foreach (var film in films)
            Write(film);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private void Write(Film film)
    {
        _json.WriteStartObject();
        _json.WriteString(Title, film.Title);
        WriteNumber(Year, film.Year);
        _json.WriteNumber(Minutes, film.Minutes);
        _json.WriteBoolean(IsShort, film.IsShort);
        _json.WriteStartArray(Credits);
        foreach (var credit in film.Credits)
            Write(credit);
        _json.WriteEndArray();
        _json.WriteStartArray(Reviews);
        foreach (var review in film.Reviews)
            Write(review);
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void Write(Credit credit)
    {
        _json.WriteStartObject();
        WriteNamed(PersonName, credit.Person.Name);
        WriteNamed(RoleName, credit.Role.Name);
        _json.WriteEndObject();
    }

    private void Write(Review review)
    {
        _json.WriteStartObject();
        WriteNumber(Stars, review.Stars);
        _json.WriteString(Headline, review.Headline);
        WriteNamed(PublicationName, review.Publication.Name);
        _json.WriteEndObject();
    }

    private void WriteNamed(JsonEncodedText field, string name)
    {
        _json.WriteStartObject(field);
        _json.WriteString(Name, name);
        _json.WriteEndObject();
    }

    private void WriteNumber(JsonEncodedText field, int? value)
    {
        if (value is { } number)
            _json.WriteNumber(field, number);
        else
            _json.WriteNull(field);
    }
}
