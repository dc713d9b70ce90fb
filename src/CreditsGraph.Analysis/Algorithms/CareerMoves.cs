using CreditsGraph.Analysis.Graph;

namespace CreditsGraph.Analysis.Algorithms;

/// <summary>Who went from one role to another.</summary>
public static class CareerMoves
{
    /// <summary>
    /// Everybody whose first dated film in one role is of an earlier year than their first in another; by the year of
    /// the move, then by key. Films without a year do not count. Time: all credits once, and those of the films in the
    /// first role of who moved.
    /// </summary>
    public static IReadOnlyList<CareerMove> Of(
        CollaborationGraph graph,
        IReadOnlyCollection<long> from,
        IReadOnlyCollection<long> to,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var (before, after) = (graph.Test(new() { Roles = from }), graph.Test(new() { Roles = to }));
        var moves = new List<CareerMove>();
        for (var person = 0; person < graph.PersonCount; person++)
        {
            if (FirstYear(graph, person, before) is not { } start
                || FirstYear(graph, person, after) is not { } turn
                || turn <= start)
                continue;
            cancellationToken.ThrowIfCancellationRequested();
            moves.Add(new(graph.People[person], start, turn, LearnedUnder(graph, person, before, after, turn)));
        }

        return [.. moves.OrderBy(move => move.ToYear)];
    }

    private static int? FirstYear(CollaborationGraph graph, int person, CreditTest test)
    {
        int? first = null;
        foreach (var film in graph.OfPeople.Of(person, test))
        {
            if (graph.YearOf(film) is { } year && (first is null || year < first))
                first = year;
        }

        return first;
    }

    private static List<Mentor> LearnedUnder(CollaborationGraph graph, int person, CreditTest before, CreditTest after, int turn)
    {
        var films = new SortedDictionary<int, List<long>>();
        foreach (var film in graph.OfPeople.Of(person, before))
        {
            if (graph.YearOf(film) is not { } year || year >= turn)
                continue;
            foreach (var other in graph.OfFilms.Of(film, after))
            {
                if (!films.TryGetValue(other, out var shared))
                    films.Add(other, shared = []);
                shared.Add(graph.Films[film]);
            }
        }

        var mentors = films.Select(pair => new Mentor(graph.People[pair.Key], pair.Value));
        return [.. mentors.OrderByDescending(mentor => mentor.Films.Count)];
    }
}
