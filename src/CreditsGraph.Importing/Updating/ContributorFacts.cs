using CreditsGraph.Domain;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Importing.Updating;

/// <summary>All that some contributors' rows are worked out from: a statement a table.</summary>
internal sealed class ContributorFacts
{
    private readonly HashSet<long> _affiliations;
    private readonly HashSet<string> _shared;
    private readonly ILookup<(long Source, int Line, int Column, string As), long> _places;

    private ContributorFacts(HashSet<long> affiliations, HashSet<string> shared, ILookup<(long, int, int, string), long> places) =>
        (_affiliations, _shared, _places) = (affiliations, shared, places);

    public required IReadOnlyList<Contributor> Contributors { get; init; }

    public required ILookup<long, CreditFact> Credits { get; init; }

    public required ILookup<long, IdentityRecord> Records { get; init; }

    /// <summary>The ids of those who have no credit left.</summary>
    public required ILookup<long, ExternalId> Ids { get; init; }

    /// <summary>Who was found to be one of those who have no credit left.</summary>
    public required ILookup<long, MergedContributor> Merged { get; init; }

    public required ILookup<long, SearchForm> Forms { get; init; }

    public static async Task<ContributorFacts> LoadAsync(CatalogContext context, long[] keys, CancellationToken cancellationToken)
    {
        var contributors = await context.Contributors.Where(row => keys.Contains(row.Id)).OrderBy(row => row.Id).ToListAsync(cancellationToken).ConfigureAwait(false);
        var credits = await CreditsAsync(context, keys, cancellationToken).ConfigureAwait(false);
        var records = await context.Identities.Where(row => keys.Contains(row.ContributorId)).ToListAsync(cancellationToken).ConfigureAwait(false);
        // Of those with credits no more is asked: they stay.
        var bare = keys.Except(credits.Select(credit => credit.ContributorId)).ToArray();
        var affiliations = bare.Length == 0
            ? []
            : await context.Credits.Where(row => row.AffiliationId != null && bare.Contains(row.AffiliationId.Value))
                .Select(row => row.AffiliationId!.Value).Distinct().ToListAsync(cancellationToken).ConfigureAwait(false);
        var shared = await SharedAsync(context, [.. contributors.OfType<Person>().Select(Key).Concat(records.Select(record => record.Key)).Distinct()], cancellationToken).ConfigureAwait(false);
        return new([.. affiliations], shared, await PlacesAsync(context, contributors, credits, cancellationToken).ConfigureAwait(false))
        {
            Contributors = contributors,
            Credits = credits.ToLookup(credit => credit.ContributorId),
            Records = records.ToLookup(record => record.ContributorId),
            Ids = await IdsAsync(context, bare, cancellationToken).ConfigureAwait(false),
            Merged = await MergedAsync(context, bare, cancellationToken).ConfigureAwait(false),
            Forms = (await context.SearchForms
                .Where(form => (form.Kind == SearchFormKind.Person || form.Kind == SearchFormKind.Organization) && keys.Contains(form.ItemId))
                .ToListAsync(cancellationToken).ConfigureAwait(false)).ToLookup(form => form.ItemId),
        };
    }

    /// <summary>Whether any credit names the contributor, or names it beside another one.</summary>
    public bool IsCredited(long contributor) => Credits[contributor].Any() || _affiliations.Contains(contributor);

    // A document without lines has no joint forms either.
    /// <summary>Whether others stand at the same place under the same form.</summary>
    public bool IsJoint(CreditFact credit) =>
        credit.Line > 0 && _places[(credit.SourceId, credit.Line, credit.Column, credit.CreditedAs)].Any(other => other != credit.ContributorId);

    /// <summary>Whether a name of the contributor is known to be several people's.</summary>
    public bool IsShared(long contributor, string key) =>
        _shared.Contains(key) || Records[contributor].Any(record => _shared.Contains(record.Key));

    private static string Key(Person person) => Identity.NameNode.KeyOf(ContributorKind.Person, person.NameKey.Folded);

    private static async Task<List<CreditFact>> CreditsAsync(CatalogContext context, long[] keys, CancellationToken cancellationToken)
    {
        var rows = await context.Credits.Where(row => keys.Contains(row.ContributorId)).OrderBy(row => row.Id)
            .Select(row => new
            {
                row.ContributorId,
                row.FilmId,
                row.SourceId,
                row.Position,
                row.Line,
                row.Column,
                row.CreditedAs,
                row.Film.Title,
                row.Film.TitleKey,
                row.Film.Year,
                Role = row.Role.Name,
            })
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        return rows.ConvertAll(row => new CreditFact(
            row.ContributorId, row.FilmId, row.SourceId, row.Position, row.Line, row.Column, row.CreditedAs, row.Title, row.TitleKey.Value, row.Year, row.Role));
    }

    private static async Task<ILookup<long, ExternalId>> IdsAsync(CatalogContext context, long[] bare, CancellationToken cancellationToken)
    {
        List<ExternalId> ids = bare.Length == 0
            ? []
            : await context.ExternalIds.Where(id => id.ContributorId != null && bare.Contains(id.ContributorId.Value))
                .ToListAsync(cancellationToken).ConfigureAwait(false);
        return ids.ToLookup(id => id.ContributorId!.Value);
    }

    private static async Task<ILookup<long, MergedContributor>> MergedAsync(
        CatalogContext context, long[] bare, CancellationToken cancellationToken)
    {
        List<MergedContributor> merged = bare.Length == 0
            ? []
            : await context.MergedContributors.Where(row => bare.Contains(row.SurvivorId)).ToListAsync(cancellationToken).ConfigureAwait(false);
        return merged.ToLookup(row => row.SurvivorId);
    }

    // Full names with two ids of one catalogue.
    private static async Task<HashSet<string>> SharedAsync(CatalogContext context, string[] names, CancellationToken cancellationToken)
    {
        var pairs = await context.Identities.Where(record => names.Contains(record.Key))
            .Join(context.ExternalIds, record => record.ExternalIdId, id => id.Id, (record, id) => new { record.Key, id.Scheme, id.Id })
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        return pairs.Where(pair => pair.Key.Contains(' ', StringComparison.Ordinal)).GroupBy(pair => (pair.Key, pair.Scheme))
            .Where(group => group.Select(pair => pair.Id).Distinct().Skip(1).Any()).Select(group => group.Key.Key).ToHashSet(StringComparer.Ordinal);
    }

    private static async Task<ILookup<(long, int, int, string), long>> PlacesAsync(
        CatalogContext context, List<Contributor> contributors, List<CreditFact> credits, CancellationToken cancellationToken)
    {
        var names = contributors.ToDictionary(row => row.Id, row => row.Name);
        var differing = credits.FindAll(credit => credit.CreditedAs != names[credit.ContributorId]);
        var (films, forms) = (differing.ConvertAll(credit => credit.FilmId).Distinct().ToArray(), differing.ConvertAll(credit => credit.CreditedAs).Distinct().ToArray());
        var rows = films.Length == 0
            ? []
            : await context.Credits.Where(row => films.Contains(row.FilmId) && forms.Contains(row.CreditedAs))
                .Select(row => new { row.SourceId, row.Line, row.Column, row.CreditedAs, row.ContributorId }).ToListAsync(cancellationToken).ConfigureAwait(false);
        return rows.ToLookup(row => (row.SourceId, row.Line, row.Column, row.CreditedAs), row => row.ContributorId);
    }
}
