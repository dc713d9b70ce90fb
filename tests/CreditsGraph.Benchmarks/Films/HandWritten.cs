using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CreditsGraph.Benchmarks.Films;

/// <summary>
/// The answer to the nested-lists query as somebody would write it who wants it fast: names encoded once, a writer
/// used again, no validation by the writer, and no escaping beyond what JSON asks for.
/// </summary>
public static class HandWritten
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

    private static readonly Utf8JsonWriter Json = new(Stream.Null, new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    });

    /// <summary>Writes the answer.</summary>
    public static void Write(List<Film> films, IBufferWriter<byte> output)
    {
        Json.Reset(output);
        Json.WriteStartObject();
        Json.WriteStartObject(Data);
        Json.WriteStartArray(FilmsName);
        foreach (var film in films)
            Write(film);
        Json.WriteEndArray();
        Json.WriteEndObject();
        Json.WriteEndObject();
        Json.Flush();
    }

    private static void Write(Film film)
    {
        Json.WriteStartObject();
        Json.WriteString(Title, film.Title);
        WriteNumber(Year, film.Year);
        Json.WriteNumber(Minutes, film.Minutes);
        Json.WriteBoolean(IsShort, film.IsShort);
        Json.WriteStartArray(Credits);
        foreach (var credit in film.Credits)
            Write(credit);
        Json.WriteEndArray();
        Json.WriteStartArray(Reviews);
        foreach (var review in film.Reviews)
            Write(review);
        Json.WriteEndArray();
        Json.WriteEndObject();
    }

    private static void Write(Credit credit)
    {
        Json.WriteStartObject();
        WriteNamed(PersonName, credit.Person.Name);
        WriteNamed(RoleName, credit.Role.Name);
        Json.WriteEndObject();
    }

    private static void Write(Review review)
    {
        Json.WriteStartObject();
        WriteNumber(Stars, review.Stars);
        Json.WriteString(Headline, review.Headline);
        WriteNamed(PublicationName, review.Publication.Name);
        Json.WriteEndObject();
    }

    private static void WriteNamed(JsonEncodedText field, string name)
    {
        Json.WriteStartObject(field);
        Json.WriteString(Name, name);
        Json.WriteEndObject();
    }

    private static void WriteNumber(JsonEncodedText field, int? value)
    {
        if (value is { } number)
            Json.WriteNumber(field, number);
        else
            Json.WriteNull(field);
    }
}
