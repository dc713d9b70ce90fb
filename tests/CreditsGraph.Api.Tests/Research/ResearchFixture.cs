using System.Text;
using CreditsGraph.Importing;
using CreditsGraph.Importing.CreditsPages;

namespace CreditsGraph.Api.Tests.Research;

/// <summary>
/// Seven small films to cross-reference: Bruno Klein assists Ada Berg twice and then directs, Clara Novak cuts for both,
/// Emil Stern follows, and Fritz Amsel and Greta Holm work apart from them all.
/// </summary>
public abstract class ResearchFixture(string database) : ApiFixture(database)
{
    protected override IEnumerable<SourcePage> Pages =>
    [
        Page("BRIDGES (2001)", "Director: Ada Berg", "Assistant Director: Bruno Klein", "Editor: Clara Novak"),
        Page("FERRIES (2003)", "Director: Ada Berg", "Assistant Director: Bruno Klein", "Editor: Clara Novak", "Producer: Dora Lind"),
        Page("HARBOURS (2006)", "Director: Bruno Klein", "Editor: Clara Novak", "Producer: Dora Lind", "Assistant Director: Emil Stern"),
        Page("ISLANDS (2009)", "Director: Bruno Klein", "Co-Director: Emil Stern", "Editor: Emil Stern", "Composer: Hugo Marsh"),
        Page("LANTERNS (2012)", "Director: Fritz Amsel", "Composer: Greta Holm"),
        Page("MIRRORS", "Director: Greta Holm", "Editor: Fritz Amsel"),
        Page("NETS (2014)", "Director: Emil Stern", "Editor: Ivo Kern", "Composer: Hugo Marsh"),
    ];

    private static SourcePage Page(params string[] lines) =>
        CreditsPageFile.Read($"{lines[0]}.txt", Encoding.UTF8.GetBytes($"{lines[0]}\n\n{string.Join('\n', lines[1..])}\n"));
}

public sealed class InMemoryResearchFixture() : ResearchFixture(TestDatabases.InMemory());

public sealed class SqliteResearchFixture() : ResearchFixture(TestDatabases.Sqlite());

public sealed class PostgreSqlResearchFixture() : ResearchFixture(TestDatabases.PostgreSql());
