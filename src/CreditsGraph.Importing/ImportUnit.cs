using CreditsGraph.Domain;
using CreditsGraph.Importing.Identity;
using CreditsGraph.Store;
using CreditsGraph.Store.Bulk;

namespace CreditsGraph.Importing;

/// <summary>What one document is imported with.</summary>
/// <param name="Context">Where questions are asked.</param>
/// <param name="Writer">Where rows are written, in one unit.</param>
/// <param name="Keys">The keys to give.</param>
/// <param name="IsEmpty">Whether the catalogue had no films when the unit began: what the import does not know is not there.</param>
internal sealed record ImportUnit(CatalogContext Context, IBulkWriter Writer, LastKeys Keys, bool IsEmpty)
{
    /// <summary>The keys of contributors whose names, counts and forms must be worked out again before the commit.</summary>
    public HashSet<long> Touched { get; } = [];

    /// <summary>The keys of people who have namesakes, so that what tells them apart must be worked out, and nothing else.</summary>
    public HashSet<long> Namesakes { get; } = [];

    /// <summary>People that were found to be more than one, less those that were found to be others.</summary>
    public int PeopleMore { get; set; }

    /// <summary>The same of organizations.</summary>
    public int OrganizationsMore { get; set; }

    private Task _writing = Task.CompletedTask;

    /// <summary>Waits until what is being written is written, before anything is asked or written.</summary>
    public Task ReadyAsync() => _writing;

    /// <summary>Writes while the caller goes on with what needs no database.</summary>
    public async Task WriteBehindAsync(Func<Task> write)
    {
        await ReadyAsync().ConfigureAwait(false);
        _writing = Task.Run(write);
    }

    /// <summary>Somebody who has namesakes gained a credit.</summary>
    public void TouchNamesake(KnownContributor contributor)
    {
        // In a catalogue that was empty nothing else can be out of date.
        if (!IsEmpty)
            Touched.Add(contributor.Id);
        else if (contributor.Kind == ContributorKind.Person)
            Namesakes.Add(contributor.Id);
    }

    /// <summary>Counts a contributor more or less.</summary>
    public void Count(ContributorKind kind, int more)
    {
        if (kind == ContributorKind.Person)
            PeopleMore += more;
        else
            OrganizationsMore += more;
    }

    /// <summary>Writes what was changed in rows that the context tracks, and lets go of them.</summary>
    public async Task SaveAsync(CancellationToken cancellationToken)
    {
        await Context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        Context.ChangeTracker.Clear();
    }
}
