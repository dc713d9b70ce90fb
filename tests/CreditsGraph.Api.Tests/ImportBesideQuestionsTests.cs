using System.Text;
using CreditsGraph.Importing;
using CreditsGraph.Importing.CreditsPages;

namespace CreditsGraph.Api.Tests;

/// <summary>Questions to a catalogue in memory while documents are imported: each is answered, and the last sees everything.</summary>
public sealed class ImportBesideQuestionsTests(InMemoryApiFixture api) : IClassFixture<InMemoryApiFixture>
{
    private static readonly string[] Titles = ["Amber", "Birch", "Cedar", "Dune", "Ember", "Fjord", "Grove", "Haven", "Iris", "Juniper"];

    private const string Document =
        """
        {
          films(first: 50) { totalCount nodes { title credits(first: 50) { totalCount nodes { creditedAs film { title } role { name } contributor { name } } } } }
          people(first: 50, order: [{ filmCount: DESC }]) { nodes { name credits(first: 3) { nodes { film { slug } } } } }
        }
        """;

    [Fact]
    public async Task Films_are_asked_for_while_others_are_imported()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var importing = Task.Run(() => api.ImportAsync(Titles.Select(DocumentOf)), cancellation);
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(
            async () =>
            {
                while (!importing.IsCompleted)
                    Assert.DoesNotContain("\"errors\"", await api.ExecuteAsync(api.Executor, Document), StringComparison.Ordinal);
            },
            cancellation)));
        await importing;
        var films = (await api.AskAsync(Document)).GetProperty("data").GetProperty("films");
        Assert.Equal(Titles.Length + 1, films.GetProperty("totalCount").GetInt32());
        Assert.Equal(Titles, films.GetProperty("nodes").EnumerateArray()
            .Where(film => film.GetProperty("credits").GetProperty("totalCount").GetInt32() == 3)
            .Select(film => film.GetProperty("title").GetString()));
        Assert.Empty(api.TakeBugs());
    }

    private static SourceDocument DocumentOf(string title)
    {
        var page = $"# {title}\n\n- **Director**: Ana Lima\n- **Producer**: Bo {title} Ek\n- **Editor**: Cy Ito\n";
        return CreditsPageFile.Read($"{title}.txt", Encoding.UTF8.GetBytes(page)).ToDocument();
    }
}
