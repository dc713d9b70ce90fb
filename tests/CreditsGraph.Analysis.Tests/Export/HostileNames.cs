using CreditsGraph.Domain;
using CreditsGraph.Store;

namespace CreditsGraph.Analysis.Tests.Export;

/// <summary>Two films whose names hold what formats stumble over: quotes, commas, line breaks, markup, control characters, scripts.</summary>
internal static class HostileNames
{
    public static readonly string[] Titles = ["He said: \"Hi, you\"\nand <left> & went", "서울 트레인, 影 🎬"];

    public static readonly string[] Names =
        ["Quote \"Q\", Comma", "Line\r\nBreak; Tab\tHere", "Marta Šéborová \u0001", "株式会社 \"Film, Ltd\"", "=cmd|'/c calc'!A1"];

    /// <summary>Film, contributor, role, creditedAs.</summary>
    public static readonly (long Film, long Contributor, long Role, string As)[] Credits =
    [
        (1, 1, 1, "Q."), (1, 1, 2, "Quote \"Q\", Comma"), (1, 2, 2, "Line\r\nBreak"), (1, 5, 1, "=1+1"),
        (2, 3, 1, "Марта ]]> Шеборова"), (2, 4, 3, ""), (2, 2, 2, "'"),
    ];

    public static async Task FillAsync(CatalogContext context)
    {
        context.Add(new Source { Id = 1, Key = "hostile", Name = "hostile.txt", MediaType = "text/plain", Sha256 = "00" });
        context.AddRange(Titles.Select((title, i) => new Film
        {
            Id = i + 1,
            Title = title,
            Slug = $"film-{i + 1}",
            Year = i == 0 ? 2001 : null,
            TitleKey = new(title),
        }));
        context.AddRange(Names.Select((name, i) => i == 3 ? Named<Organization>(i + 1, ContributorKind.Organization, name) : (Contributor)Named<Person>(i + 1, ContributorKind.Person, name)));
        string[] roles = ["director", "editor", "production-company"];
        context.AddRange(roles.Select((slug, i) => new Role
        {
            Id = i + 1,
            Name = slug,
            Slug = slug,
            Department = i == 0 ? Department.Direction : i == 1 ? Department.Editing : Department.CostumeAndMakeup,
            NameKey = new(slug),
        }));
        context.AddRange(Credits.Select((credit, i) => new Credit
        {
            Id = i + 1,
            FilmId = credit.Film,
            ContributorId = credit.Contributor,
            RoleId = credit.Role,
            Position = i + 1,
            CreditedAs = credit.As,
            CreditedRole = "A \"role\", or <two>",
            Characters = i == 0 ? ["Herself", "A, B"] : [],
            SourceId = 1,
        }));
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private static T Named<T>(int key, ContributorKind kind, string name)
        where T : Contributor, new() => new()
        {
            Id = key,
            Kind = kind,
            Name = name,
            SortName = name,
            Slug = $"name-{key}",
            NameKey = new(name),
            SortNameKey = new(name),
        };
}
