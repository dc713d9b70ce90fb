using System.Text.Encodings.Web;
using System.Text.Json;

namespace CreditsGraph.Analysis.Export.Formats;

/// <summary>A JSON object a line: what the file is, then films, contributors, credits.</summary>
internal sealed class NdjsonLines(Stream bytes, ExportAbout about) : ExportWriter
{
    private readonly Utf8JsonWriter _json = new(bytes, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public override void Begin()
    {
        BeginLine("dataset");
        about.WriteTo(_json);
        EndLine();
    }

    public override void Write(in ExportFilm film)
    {
        BeginLine("film");
        _json.WriteString("id", FilmId(film.Id));
        _json.WriteString("slug", film.Slug);
        _json.WriteString("title", film.Title);
        WriteNumber("year", film.Year);
        EndLine();
    }

    public override void Write(in ExportContributor contributor)
    {
        BeginLine("contributor");
        _json.WriteString("id", ContributorId(contributor.Id));
        _json.WriteString("kind", contributor.Kind.ToString().ToUpperInvariant());
        _json.WriteString("slug", contributor.Slug);
        _json.WriteString("name", contributor.Name);
        _json.WriteString("sortName", contributor.SortName);
        EndLine();
    }

    public override void Write(in ExportCredit credit)
    {
        BeginLine("credit");
        _json.WriteString("film", FilmId(credit.Film));
        _json.WriteString("contributor", ContributorId(credit.Contributor));
        _json.WriteString("role", credit.Role.Slug);
        _json.WriteString("roleName", credit.Role.Name);
        _json.WriteString("department", credit.Role.DepartmentName);
        _json.WriteNumber("position", credit.Position);
        _json.WriteString("creditedAs", credit.CreditedAs);
        _json.WriteString("creditedRole", credit.CreditedRole);
        _json.WriteString("qualifier", credit.Qualifier);
        _json.WriteStartArray("characters");
        foreach (var character in credit.Characters)
            _json.WriteStringValue(character);
        _json.WriteEndArray();
        WriteNumber("filmYear", credit.Year);
        EndLine();
    }

    public override IEnumerable<int> End() => [];

    public override void Dispose() => _json.Dispose();

    private void WriteNumber(string name, int? number)
    {
        if (number is { } value)
            _json.WriteNumber(name, value);
        else
            _json.WriteNull(name);
    }

    private void BeginLine(string type)
    {
        _json.WriteStartObject();
        _json.WriteString("type", type);
    }

    private void EndLine()
    {
        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        bytes.Write("\n"u8);
    }
}
