using CreditsGraph.Domain;
using CreditsGraph.Domain.Names;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Api.Search;

/// <summary>
/// Looks for a folded text in every form of every item: what a catalogue in memory can afford. Under three characters
/// only a whole form and the beginning of one match.
/// </summary>
internal sealed class SearchScan(string text, IReadOnlySet<SearchType> types)
{
    private const int ShortestInfix = 3;
    private readonly Dictionary<(SearchType, long), SearchHit> _best = [];

    /// <summary>The best hit of each item that matches, the best first.</summary>
    public async Task<List<SearchHit>> RunAsync(CatalogContext context, CancellationToken cancellationToken)
    {
        if (types.Contains(SearchType.Film))
        {
            var films = await context.Films.Select(film => new { film.Id, film.Title, film.TitleKey })
                .ToListAsync(cancellationToken).ConfigureAwait(false);
            films.ForEach(film => Consider(SearchType.Film, film.Id, film.TitleKey, film.TitleKey.Folded, film.Title, "title"));
        }

        if (types.Contains(SearchType.Role))
        {
            var roles = await context.Roles.Select(role => new { role.Id, role.Name, role.NameKey })
                .ToListAsync(cancellationToken).ConfigureAwait(false);
            roles.ForEach(role => Consider(SearchType.Role, role.Id, role.NameKey, role.NameKey.Folded, role.Name, "name"));
        }

        if (types.Contains(SearchType.Publication))
        {
            var publications = await context.Publications.Select(publication => new { publication.Id, publication.Name, publication.NameKey })
                .ToListAsync(cancellationToken).ConfigureAwait(false);
            publications.ForEach(publication => Consider(
                SearchType.Publication, publication.Id, publication.NameKey, publication.NameKey.Folded, publication.Name, "name"));
        }

        await ScanContributorsAsync(context, cancellationToken).ConfigureAwait(false);
        return [.. _best.Values.Order()];
    }

    private async Task ScanContributorsAsync(CatalogContext context, CancellationToken cancellationToken)
    {
        if (!types.Contains(SearchType.Person) && !types.Contains(SearchType.Organization))
            return;
        var contributors = await context.Contributors
            .Select(contributor => new { contributor.Id, contributor.Kind, contributor.Name, contributor.NameKey, contributor.SortNameKey })
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        var forms = await context.Credits.Select(credit => new { credit.ContributorId, credit.CreditedAs }).Distinct()
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        var formsOf = forms.ToLookup(form => form.ContributorId, form => form.CreditedAs);
        foreach (var contributor in contributors)
        {
            var type = contributor.Kind == ContributorKind.Person ? SearchType.Person : SearchType.Organization;
            if (!types.Contains(type))
                continue;
            Consider(type, contributor.Id, contributor.SortNameKey, contributor.NameKey.Folded, contributor.Name, "name");
            foreach (var form in formsOf[contributor.Id].Order(StringComparer.Ordinal))
                Consider(type, contributor.Id, contributor.SortNameKey, NameFolding.Fold(form), form, "creditedAs");
        }
    }

    private void Consider(SearchType type, long key, TextKey sortKey, string folded, string form, string field)
    {
        var score = ScoreOf(folded);
        if (score == 0 || (_best.TryGetValue((type, key), out var best) && best.Score >= score))
            return;
        _best[(type, key)] = new(type, key, sortKey, score, form, field);
    }

    private int ScoreOf(string form)
    {
        if (form == text)
            return 4;
        if (form.StartsWith(text, StringComparison.Ordinal))
            return 3;
        if (text.Length < ShortestInfix)
            return 0;
        return form.Contains($" {text}", StringComparison.Ordinal) ? 2 : form.Contains(text, StringComparison.Ordinal) ? 1 : 0;
    }
}
