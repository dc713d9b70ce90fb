using CreditsGraph.Domain;
using CreditsGraph.Importing.Identity;
using CreditsGraph.Store.Bulk;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Importing.Writing;

/// <summary>
/// What contributors written before gain by a document. Written once, at its end: a busy contributor's row would else be
/// written again by every batch.
/// </summary>
internal sealed class Gains(ImportUnit unit)
{
    private const int RowsAtOnce = 20_000;
    private readonly Dictionary<long, int> _films = [];
    private readonly Dictionary<long, List<string>> _forms = [];

    /// <summary>The contributors that gained something.</summary>
    public IReadOnlyCollection<long> Contributors => _films.Keys;

    public void AddFilm(KnownContributor contributor)
    {
        if (contributor.Row is { } row)
            row.FilmCount++;
        else
            _films[contributor.Id] = _films.GetValueOrDefault(contributor.Id) + 1;
    }

    public void AddForm(KnownContributor contributor, string form)
    {
        if (contributor.Row is Person person)
            person.AlsoKnownAs.Insert(~person.AlsoKnownAs.BinarySearch(form, StringComparer.Ordinal), form);
        else if (_forms.TryGetValue(contributor.Id, out var forms))
            forms.Add(form);
        else
            _forms[contributor.Id] = [form];
    }

    /// <summary>Writes all that was gained, and what tells people apart.</summary>
    public async Task WriteAsync(Dictionary<long, string> told, CancellationToken cancellationToken)
    {
        foreach (var keys in _films.Keys.Union(_forms.Keys).Union(told.Keys).Order().Chunk(RowsAtOnce))
        {
            var forms = await FormsAsync(keys.Where(_forms.ContainsKey).ToArray(), cancellationToken).ConfigureAwait(false);
            await unit.Writer.UpdateAsync(
                [.. keys.Select(key => new ContributorUpdate(key, _films.GetValueOrDefault(key), forms.GetValueOrDefault(key), told.GetValueOrDefault(key)))], cancellationToken)
                .ConfigureAwait(false);
        }
    }

    private async Task<Dictionary<long, string[]>> FormsAsync(long[] keys, CancellationToken cancellationToken)
    {
        if (keys.Length == 0)
            return [];
        var people = await unit.Context.People.Where(person => keys.Contains(person.Id))
            .Select(person => new { person.Id, person.AlsoKnownAs }).ToListAsync(cancellationToken).ConfigureAwait(false);
        return people.ToDictionary(
            person => person.Id, person => person.AlsoKnownAs.Union(_forms[person.Id]).Order(StringComparer.Ordinal).ToArray());
    }
}
