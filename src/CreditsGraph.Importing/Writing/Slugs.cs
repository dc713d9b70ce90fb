using CreditsGraph.Domain;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Importing.Writing;

/// <summary>The slugs that are taken, of films and of each kind of contributor.</summary>
internal sealed class Slugs(ImportUnit unit)
{
    private const ulong Prime = 0x100000001B3;

    // Of hashes, as there may be hundreds of thousands: where two are equal, the worse of two slugs is taken.
    private readonly HashSet<ulong> _taken = [];

    /// <summary>
    /// Takes the first free slug for each of some new entities of a type, in order. Asks what is stored in two
    /// statements, and for the rare slug that is taken twice over one by one; of a catalogue that was empty, nothing.
    /// </summary>
    public async Task<string[]> TakeAsync(Type type, IReadOnlyList<SlugChoices> choices, bool isComplete, CancellationToken cancellationToken)
    {
        if (!isComplete)
            await LookAsync(type, choices.Select(choice => choice[0]), cancellationToken).ConfigureAwait(false);
        var slugs = new string[choices.Count];
        var late = new List<int>();
        for (var i = 0; i < slugs.Length; i++)
        {
            if (_taken.Add(HashOf(type, choices[i][0])))
                slugs[i] = choices[i][0];
            else
                late.Add(i);
        }

        for (var number = 1; late.Count > 0; number++)
        {
            if (!isComplete)
                await LookAsync(type, late.Select(i => choices[i][number]), cancellationToken).ConfigureAwait(false);
            late.RemoveAll(i => _taken.Add(HashOf(type, choices[i][number])) && (slugs[i] = choices[i][number]) is not null);
        }

        return slugs;
    }

    /// <summary>Forgets what is stored and so is found by asking.</summary>
    public void Forget() => _taken.Clear();

    private async Task LookAsync(Type type, IEnumerable<string> slugs, CancellationToken cancellationToken)
    {
        var wanted = slugs.Distinct().ToArray();
        var kind = type == typeof(Person) ? ContributorKind.Person : ContributorKind.Organization;
        var taken = type == typeof(Film)
            ? unit.Context.Films.Where(film => wanted.Contains(film.Slug)).Select(film => film.Slug)
            : unit.Context.Contributors.Where(row => row.Kind == kind && wanted.Contains(row.Slug)).Select(row => row.Slug);
        foreach (var slug in await taken.ToListAsync(cancellationToken).ConfigureAwait(false))
            _taken.Add(HashOf(type, slug));
    }

    // FNV-1a, the same in every process.
    private static ulong HashOf(Type type, string slug)
    {
        var hash = type == typeof(Film) ? 0xCBF29CE484222325 : type == typeof(Person) ? 0x84222325CBF29CE4 : 0x9CE4842223 ^ Prime;
        foreach (var c in slug)
            hash = unchecked((hash ^ c) * Prime);
        return hash;
    }
}
