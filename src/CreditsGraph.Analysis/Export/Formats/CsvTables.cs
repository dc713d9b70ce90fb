namespace CreditsGraph.Analysis.Export.Formats;

/// <summary>Films and contributors as tables of nodes, credits as the table of edges.</summary>
internal sealed class CsvTables(Stream bytes, ExportAbout about) : ZippedTables(bytes, about)
{
    public override void Begin()
    {
        WriteAbout();
        BeginTable("films.csv", "id", "slug", "title", "year");
    }

    public override void Write(in ExportFilm film) => WriteRow(FilmId(film.Id), film.Slug, film.Title, Text(film.Year));

    public override void BeginContributors() => BeginTable("contributors.csv", "id", "kind", "slug", "name", "sortName");

    public override void Write(in ExportContributor contributor) => WriteRow(
        ContributorId(contributor.Id),
        contributor.Kind.ToString().ToUpperInvariant(),
        contributor.Slug,
        contributor.Name,
        contributor.SortName);

    public override void BeginCredits() => BeginTable(
        "credits.csv",
        "contributor", "film", "role", "roleName", "department", "position",
        "creditedAs", "creditedRole", "qualifier", "characters", "filmYear");

    public override void Write(in ExportCredit credit) => WriteRow(
        ContributorId(credit.Contributor),
        FilmId(credit.Film),
        credit.Role.Slug,
        credit.Role.Name,
        credit.Role.DepartmentName,
        Text(credit.Position),
        credit.CreditedAs,
        credit.CreditedRole,
        credit.Qualifier ?? "",
        string.Join(" / ", credit.Characters),
        Text(credit.Year));

    public override IEnumerable<int> End()
    {
        EndTables();
        return [];
    }
}
