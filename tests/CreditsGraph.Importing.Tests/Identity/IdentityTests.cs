using CreditsGraph.Domain.Names;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Importing.Tests.Identity;

public abstract class IdentityTests(Func<string> newDatabase, int rounds)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Films as "document: person, person | ..." and the people expected, each by the places where they are credited.</summary>
    public static TheoryData<string, string[], string[]> Cases => new()
    {
        { "an equal full name is one person", ["Ann Lee", "ann  lee"], ["a1 b1"] },
        { "accents aside too", ["Natálie Šeborová", "NATALIE SEBOROVA"], ["a1 b1"] },
        { "a name of one word is somebody else on each film", ["Dominique", "Dominique"], ["a1", "b1"] },
        { "but one somebody on one film", ["Dominique, Dominique"], ["a1 a2"] },
        { "an equal id is one person under any name", ["Ann Lee tmdb:1", "A. Lee tmdb:1"], ["a1 b1"] },
        { "a name of one word with an id is found again", ["Cher tmdb:1", "Cher tmdb:1", "Cher"], ["a1 b1", "c1"] },
        { "two ids of one catalogue are two people", ["Ann Lee tmdb:1", "Ann Lee tmdb:2"], ["a1", "b1"] },
        { "ids of two catalogues do not say otherwise", ["Ann Lee tmdb:1", "Ann Lee imdb:nm1"], ["a1 b1"] },
        { "a name with one id is the name without", ["Ann Lee", "Ann Lee tmdb:1", "Ann Lee"], ["a1 b1 c1"] },
        { "a shared name without an id is somebody else on each film", ["Ann Lee", "Ann Lee tmdb:1", "Ann Lee", "Ann Lee tmdb:2"], ["a1", "b1", "c1", "d1"] },
        { "but not on a film that has one of them", ["Ann Lee tmdb:1, Ann Lee", "Ann Lee tmdb:2"], ["a1 a2", "b1"] },
        { "a shared name joins no catalogues", ["Ann Lee tmdb:1", "Ann Lee imdb:nm1", "Ann Lee tmdb:2"], ["a1", "b1", "c1"] },
        { "ids named together are one person", ["Ann Lee tmdb:1 imdb:nm1", "A. Lee imdb:nm1", "Annie L. tmdb:1"], ["a1 b1 c1"] },
        { "an id joins two names that were two people", ["Ann Lee", "Anna Li", "Ann Lee tmdb:1, Bo Berg", "Anna Li tmdb:1"], ["a1 b1 c1 d1", "c2"] },
        { "whom a shared name held together goes apart", ["Ann Lee imdb:nm1", "Ann Lee", "Ann Lee tmdb:1", "A. Lee tmdb:1", "Ann Lee imdb:nm2"], ["a1", "b1", "c1 d1", "e1"] },
        { "other links hold", ["Ann Lee tmdb:1 imdb:nm1", "Ann Lee tmdb:2", "Ann Lee imdb:nm1"], ["a1 c1", "b1"] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task People_are_who_the_records_say_in_any_order(string rule, string[] films, string[] expected)
    {
        SourceDocument[] documents = [.. films.Select((people, index) => Document(index, people))];
        foreach (var order in new[] { documents, [.. documents.Reverse()], [.. documents.Skip(1), documents[0]] })
        {
            var catalog = await TestCatalog.CreateAsync(newDatabase());
            await catalog.ImportAsync(order);
            Assert.True(expected.SequenceEqual((await PeopleAsync(catalog)).Select(person => person.Places)), rule);
        }
    }

    [Fact]
    public async Task Shuffled_imports_of_random_records_give_equal_people_and_an_equal_hash()
    {
        for (var seed = 0; seed < rounds; seed++)
        {
            var records = RandomRecords.Of(seed);
            var expected = Partition.Of(records);
            SourceDocument[] documents = [.. records.Select((people, index) => Document(index, people))];
            var seen = new List<(string People, string Hash)>();
            for (var shuffle = 0; shuffle < 2; shuffle++)
            {
                var catalog = await TestCatalog.CreateAsync(newDatabase());
                await catalog.ImportAsync(RandomRecords.Shuffle(documents, seed + shuffle));
                var people = await PeopleAsync(catalog);
                Assert.Equal(expected, people.Select(person => person.Places));
                seen.Add((string.Join('\n', people), await HashAsync(catalog)));
                await AssertKeptCountsAsync(catalog);
            }

            Assert.Single(seen.Distinct());
        }
    }

    [Fact]
    public async Task Random_records_of_one_document_give_equal_people_however_they_are_cut_into_batches()
    {
        for (var seed = 100; seed < 100 + Math.Min(rounds, 4); seed++)
        {
            var records = RandomRecords.Of(seed);
            var catalog = await TestCatalog.CreateAsync(newDatabase());
            await catalog.ImportAsync(Some.Document("one", records.SelectMany((people, index) => Batch(index, people))));
            Assert.Equal(Partition.Of(records), (await PeopleAsync(catalog)).Select(person => person.Places));
            await AssertKeptCountsAsync(catalog);
            await AssertNamesakesAreToldApartAsync(catalog);
        }
    }

    [Fact]
    public async Task Better_spellings_and_other_forms_are_kept_from_batch_to_batch()
    {
        var catalog = await TestCatalog.CreateAsync(newDatabase());
        await catalog.ImportAsync(Some.Document("one", [
            .. Batch(0, "ANN LEE tmdb:1, Bo Berg"), .. Batch(1, "Ann Lee tmdb:1, Bo Berg"), .. Batch(2, "Z. Lee tmdb:1"), .. Batch(3, "Z. Lee tmdb:1 imdb:nm1"),
            .. Batch(4, "Annie imdb:nm1 tmdb:1, ANN LEE"),
        ]));
        Assert.Equal(
            [
                ("a1 b1 c1 d1 e1 e2", "Ann Lee", "ANN LEE|Annie|Z. Lee", 5, "Imdb:nm1 Tmdb:1"),
                ("a2 b2", "Bo Berg", "", 2, ""),
            ],
            (await PeopleAsync(catalog)).Select(person => (person.Places, person.Name, person.Others, person.Films, person.Ids)));
    }

    [Fact]
    public async Task A_form_that_two_namesakes_share_in_a_document_without_lines_is_another_name_of_both()
    {
        var catalog = await TestCatalog.CreateAsync(newDatabase());
        await catalog.ImportAsync(Some.Document("first", Inverted("Film a", "Ann Lee tmdb:1")), Some.Document("second", Inverted("Film b", "Ann Lee tmdb:2")));
        await catalog.ImportAsync(Some.Document("third", Inverted("Film c", "Ann Lee tmdb:1")));
        Assert.Equal(["Lee, Ann", "Lee, Ann"], (await PeopleAsync(catalog)).Select(person => person.Others));
    }

    [Fact]
    public async Task Namesakes_are_told_apart_by_their_first_credits()
    {
        var catalog = await TestCatalog.CreateAsync(newDatabase());
        await catalog.ImportAsync(Document(0, "Ann Lee tmdb:1"), Document(1, "Ann Lee tmdb:2, Bo Berg tmdb:3"));
        await using var context = catalog.CreateDbContext();
        Assert.Equal(
            [("Ann Lee", "Director, Film a (1999)"), ("Ann Lee", "Director, Film b (1999)"), ("Bo Berg", null)],
            (await context.People.OrderBy(person => person.NameKey).ThenBy(person => person.Id).ToListAsync(Cancellation))
                .Select(person => (person.Name, person.Disambiguation)));
    }

    private static SourceDocument Document(int index, string people)
    {
        var letter = (char)('a' + index);
        return Some.Document($"{letter}", Some.Film($"Film {letter}", people.Split(", ")));
    }

    // So much is in doubt about the film that the next one is in another batch.
    private static IEnumerable<SourceRecord> Batch(int index, string people) =>
    [
        Some.Film($"Film {(char)('a' + index)}", people.Split(", ")),
        .. Enumerable.Repeat(new SourceRecord.Issue(new(new(1, 1, 1), "CG0001", "text", "reason", null)), 2_000),
    ];

    private static SourceRecord.Film Inverted(string title, string person)
    {
        var film = Some.Film(title, person);
        return film with { Credits = [.. film.Credits.Select(credit => credit with { CreditedAs = credit.SortName, Span = new(0, 0, 0) })] };
    }

    // Whoever shares a full name with somebody that one catalogue has another id for.
    private static async Task AssertNamesakesAreToldApartAsync(TestCatalog catalog)
    {
        await using var context = catalog.CreateDbContext();
        var records = await context.Identities.Join(context.ExternalIds, record => record.ExternalIdId, id => id.Id, (record, id) => new { record.Key, id.Scheme, id.Value, record.ContributorId })
            .ToListAsync(Cancellation);
        var shared = records.Where(pair => pair.Key.Contains(' ', StringComparison.Ordinal)).GroupBy(pair => pair.Key).Where(name => name.GroupBy(pair => pair.Scheme).Any(ids => ids.Select(id => id.Value).Distinct().Skip(1).Any()))
            .Select(name => name.Key).ToList();
        var expected = records.Where(pair => shared.Contains(pair.Key)).Select(pair => pair.ContributorId).Distinct().Order().ToList();
        var told = await context.People.Where(person => person.Disambiguation != null).Select(person => person.Id).ToListAsync(Cancellation);
        Assert.Empty(expected.Except(told));
    }

    private static async Task<string> HashAsync(TestCatalog catalog)
    {
        await using var context = catalog.CreateDbContext();
        return (await context.Datasets.SingleAsync(Cancellation)).FactSum;
    }

    private static async Task<List<(string Places, string Name, string Others, string? Disambiguation, int Films, string Ids)>> PeopleAsync(TestCatalog catalog)
    {
        await using var context = catalog.CreateDbContext();
        var places = await context.Credits.Select(credit => new { credit.ContributorId, Film = credit.Film.Title, credit.Position }).ToListAsync(Cancellation);
        var byPerson = places.ToLookup(credit => credit.ContributorId, credit => $"{credit.Film[^1]}{credit.Position}");
        var people = await context.People.Include(person => person.ExternalIds).ToListAsync(Cancellation);
        var recorded = await context.Identities.Select(record => record.ContributorId).ToListAsync(Cancellation);
        return
        [
            .. people.Select(person => (
                string.Join(' ', byPerson[person.Id].Order(StringComparer.Ordinal)),
                // Which spelling somebody without an identity has is a matter of the first film.
                recorded.Contains(person.Id) ? person.Name : NameFolding.Fold(person.Name),
                recorded.Contains(person.Id) ? string.Join('|', person.AlsoKnownAs) : "",
                person.Disambiguation,
                person.FilmCount,
                string.Join(' ', person.ExternalIds.Select(id => $"{id.Scheme}:{id.Value}").Order(StringComparer.Ordinal))))
                .OrderBy(person => person.Item1, StringComparer.Ordinal),
        ];
    }

    // What the import keeps is what counting would give.
    private static async Task AssertKeptCountsAsync(TestCatalog catalog)
    {
        await using var context = catalog.CreateDbContext();
        var kept = await context.Datasets.SingleAsync(Cancellation);
        Assert.Equal(
            (await context.Films.LongCountAsync(Cancellation), await context.People.LongCountAsync(Cancellation), await context.Credits.LongCountAsync(Cancellation)),
            (kept.Films, kept.People, kept.Credits));
        var forms = await context.SearchForms.Where(form => form.Kind == Store.SearchFormKind.Person && form.IsName).Select(form => form.ItemId).ToListAsync(Cancellation);
        Assert.Equal(await context.People.Select(person => person.Id).Order().ToListAsync(Cancellation), forms.Order());
    }
}

public sealed class InMemoryIdentityTests() : IdentityTests(TestDatabases.InMemory, 60);

public sealed class SqliteIdentityTests() : IdentityTests(TestDatabases.Sqlite, 8);

public sealed class PostgreSqlIdentityTests() : IdentityTests(TestDatabases.PostgreSql, 4);
