using CreditsGraph.Analysis.Algorithms;
using CreditsGraph.Analysis.Graph;
using CreditsGraph.CreditsText;
using CreditsGraph.Domain;
using CreditsGraph.Importing;
using CreditsGraph.Importing.CreditsPages;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Analysis.Tests.Graph;

/// <summary>The graph of a catalogue on each database, and how it follows the data.</summary>
public sealed class LiveGraphTests
{
    public static TheoryData<string> Databases => ["inmemory", "sqlite", "postgres"];

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task The_graph_holds_the_people_films_and_credits_of_the_catalogue(string kind)
    {
        await using var catalogue = await Catalogue.CreateAsync(kind);
        await catalogue.ImportAsync(CreditsPageFile.SeoulTrain());
        var graph = await catalogue.Graph.GetAsync(TestContext.Current.CancellationToken);
        await using var context = catalogue.Open();
        var credits = await context.Credits.Where(credit => context.People.Any(person => person.Id == credit.ContributorId))
            .Select(credit => new { credit.FilmId, credit.ContributorId, credit.RoleId }).Distinct()
            .CountAsync(TestContext.Current.CancellationToken);
        Assert.Equal(await context.People.CountAsync(TestContext.Current.CancellationToken), graph.PersonCount);
        Assert.Equal((1, credits), (graph.FilmCount, graph.CreditCount));
        var director = await context.People.SingleAsync(person => person.Name == "Aaron Lubarsky", TestContext.Current.CancellationToken);
        Assert.Equal(graph.PersonCount - 1, Collaborators.Count(graph, director.Id, TestContext.Current.CancellationToken));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_changed_catalogue_gets_a_graph_with_another_version_in_the_background(string kind)
    {
        await using var catalogue = await Catalogue.CreateAsync(kind);
        await catalogue.ImportAsync(CreditsPageFile.SeoulTrain());
        var before = await catalogue.Graph.GetAsync(TestContext.Current.CancellationToken);
        await catalogue.ImportAsync(CreditsPageFile.Read("second.txt", "SECOND FILM (2010)\n\nDirector: Aaron Lubarsky\nEditor: Jane Doe\n"u8.ToArray()));
        Assert.Same(before, await catalogue.Graph.GetAsync(TestContext.Current.CancellationToken));
        var after = await NextAsync(catalogue, before);
        Assert.Equal(2, after.FilmCount);
        Assert.NotEqual(before.DatasetVersion, after.DatasetVersion);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_change_that_leaves_the_version_as_it_is_gets_another_graph_even_within_a_millisecond(string kind)
    {
        await using var catalogue = await Catalogue.CreateAsync(kind);
        await catalogue.ImportAsync(Document("first", ContributorKind.Person));
        var before = await catalogue.Graph.GetAsync(TestContext.Current.CancellationToken);
        await catalogue.ImportAsync(Document("second", ContributorKind.Organization));
        var after = await NextAsync(catalogue, before);
        Assert.Equal((1, 0), (before.PersonCount, after.PersonCount));
        Assert.Equal(before.DatasetVersion, after.DatasetVersion);
    }

    [Fact]
    public async Task An_import_that_changes_nothing_keeps_the_graph()
    {
        await using var catalogue = await Catalogue.CreateAsync("inmemory");
        await catalogue.ImportAsync(CreditsPageFile.SeoulTrain());
        var before = await catalogue.Graph.GetAsync(TestContext.Current.CancellationToken);
        await catalogue.ImportAsync(CreditsPageFile.SeoulTrain());
        // Somebody unknown makes a question wait until the data was looked at.
        Assert.Same(before, await catalogue.Graph.GetAsync([-1], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_question_whose_time_is_up_does_not_end_the_building()
    {
        await using var catalogue = await Catalogue.CreateAsync("inmemory");
        using var patience = new CancellationTokenSource();
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await catalogue.Graph.GetAsync(patience.Token));
        Assert.Equal(0, (await catalogue.Graph.GetAsync(TestContext.Current.CancellationToken)).FilmCount);
    }

    [Fact]
    public async Task A_dataset_version_does_not_depend_on_order_or_database()
    {
        SourcePage[] pages = [CreditsPageFile.SeoulTrain(), CreditsPageFile.Read("b.txt", "B\n\nEditor: Jane Doe\n"u8.ToArray())];
        var versions = new List<string>();
        foreach (var kind in Databases)
        {
            await using var catalogue = await Catalogue.CreateAsync(kind);
            foreach (var page in versions.Count == 0 ? pages : pages.Reverse())
                await catalogue.ImportAsync(page);
            versions.Add((await catalogue.Graph.GetAsync(TestContext.Current.CancellationToken)).DatasetVersion);
        }

        Assert.Single(versions.Distinct());
        Assert.Matches("^[0-9a-f]{64}$", versions[0]);
    }

    private static async Task<CollaborationGraph> NextAsync(Catalogue catalogue, CollaborationGraph before)
    {
        catalogue.Clock.Advance(LiveGraph.CheckInterval);
        var after = await catalogue.Graph.GetAsync(TestContext.Current.CancellationToken);
        for (var tries = 0; tries < 500 && after == before; tries++)
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
            after = await catalogue.Graph.GetAsync(TestContext.Current.CancellationToken);
        }

        return after;
    }

    private static SourceDocument Document(string sha256, ContributorKind kind)
    {
        var credit = new CreditReading
        {
            Position = 1, Role = "Director", RoleSlug = "director", RoleIsControlled = true, Department = Department.Direction,
            CreditedRole = "Directed by", Name = "North Light", SortName = "North Light", CreditedAs = "North Light", Kind = kind,
            Confidence = 1, Span = new(0, 0, 0),
        };
        var film = new SourceRecord.Film(new("Bridges", 1999, null, [], null, null), [credit], []);
        return new("page", "page", "text/plain", sha256, null, new SourceRecord[] { film }.ToAsyncEnumerable());
    }
}
