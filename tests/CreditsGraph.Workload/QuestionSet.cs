using System.Globalization;
using System.Text;
using System.Text.Json;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Workload;

/// <summary>
/// Which films, people, years and names are asked for: fixed lists, the same for a size every time, long enough that no
/// memory of one answer helps. Pages are begun at cursors that the server itself gave.
/// </summary>
/// <param name="catalog">The catalogue that is asked.</param>
/// <param name="size">The size of the workload in it.</param>
/// <param name="ask">Asks the server a GraphQL document with variables, and comes back with the <c>data</c> of its answer.</param>
internal sealed class QuestionSet(CatalogContext catalog, WorkloadSize size, Func<string, object, Task<JsonElement>> ask)
{
    private const int Ids = 256;
    private const int Pages = 24;
    private const int Texts = 48;

    /// <summary>The questions of one query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="fillsPages">
    /// Whether to leave out names that few bear: of those a larger catalogue finds more, so that its answers are larger too.
    /// </param>
    public async Task<IReadOnlyList<Question>> OfAsync(WorkloadQuery query, bool fillsPages = false) => query.Name switch
    {
        "Q1" or "Q7" => [.. Films().Select(film => Node("Film", film))],
        "Q2" => [.. Enumerable.Range(1995, 21).Select(year => Of(new { year }, ("year", year)))],
        "Q3" => await FilmPagesAsync(),
        "Q4" => [.. People().Select(person => Node("Person", person))],
        "Q5" => await TextsAsync(fillsPages),
        "Q6" => await PeoplePagesAsync(query),
        _ => throw new ArgumentException($"There are no questions of {query.Name}.", nameof(query)),
    };

    private static Question Node(string type, long key) =>
        Of(new { id = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{type}:{key.ToString(CultureInfo.InvariantCulture)}")) }, ("id", key));

    private static Question Of(object variables, params (string Name, object Value)[] values) => new(
        JsonSerializer.Serialize(variables),
        string.Join('&', values.Select(pair => $"{pair.Name}={Uri.EscapeDataString(Convert.ToString(pair.Value, CultureInfo.InvariantCulture)!)}")));

    private IEnumerable<long> Films()
    {
        var dice = new Dice(0, WorkloadStream.Questions);
        return Enumerable.Range(0, Ids).Select(_ => 1L + dice.Next(size.Films));
    }

    private IEnumerable<long> People()
    {
        var dice = new Dice(1, WorkloadStream.Questions);
        return Enumerable.Range(0, Ids).Select(_ => 1L + dice.Next(size.People));
    }

    private async Task<IReadOnlyList<Question>> FilmPagesAsync()
    {
        const string cursorOf = "query ($id: ID!) { films(first: 1, where: { id: { eq: $id } }, order: [{ id: ASC }]) { pageInfo { endCursor } } }";
        List<Question> pages = [Of(new { after = (string?)null }, ("after", 0))];
        foreach (var film in Films().Where(film => film <= size.Films - 20).Take(Pages - 1))
        {
            var data = await ask(cursorOf, new { id = Convert.ToBase64String(Encoding.UTF8.GetBytes($"Film:{film.ToString(CultureInfo.InvariantCulture)}")) });
            pages.Add(Of(new { after = data.GetProperty("films").GetProperty("pageInfo").GetProperty("endCursor").GetString() }, ("after", film)));
        }

        return pages;
    }

    // Whole family names, which few share, and their ends, which many do, by turns.
    private async Task<IReadOnlyList<Question>> TextsAsync(bool fillsPages)
    {
        var people = People().Take(Texts / 2).ToArray();
        var names = await catalog.People.Where(person => people.Contains(person.Id)).OrderBy(person => person.Id).Select(person => person.Name).ToListAsync();
        return [.. names.Select(name => name.Split(' ')[^1]).SelectMany(name => fillsPages ? (string[])[name[^4..]] : [name, name[^4..]])
            .Select(text => Of(new { text }, ("text", text)))];
    }

    private async Task<IReadOnlyList<Question>> PeoplePagesAsync(WorkloadQuery query)
    {
        var document = query.Document.Replace("nodes { name }", "nodes { id } pageInfo { hasNextPage endCursor }", StringComparison.Ordinal);
        List<Question> pages = [Of(new { after = (string?)null }, ("key", ""), ("id", 0))];
        for (string? after = null; pages.Count < Pages;)
        {
            var people = (await ask(document, new { after })).GetProperty("people");
            var page = people.GetProperty("pageInfo");
            if (!page.GetProperty("hasNextPage").GetBoolean())
                break;
            after = page.GetProperty("endCursor").GetString();
            var last = people.GetProperty("nodes").EnumerateArray().Last().GetProperty("id").GetString()!;
            var id = long.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(last)).Split(':')[1], CultureInfo.InvariantCulture);
            var key = (await catalog.Contributors.Where(row => row.Id == id).Select(row => row.SortNameKey).SingleAsync()).Value;
            pages.Add(Of(new { after }, ("key", key), ("id", id)));
        }

        return pages;
    }
}
