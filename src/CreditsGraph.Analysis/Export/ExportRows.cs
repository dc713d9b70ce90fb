using System.Runtime.CompilerServices;
using CreditsGraph.Domain;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Analysis.Export;

/// <summary>Reads what a selection of credits consists of, row by row.</summary>
internal sealed class ExportRows(CatalogContext catalog, IQueryable<Credit> selection)
{
    private IQueryable<Film> Films => catalog.Films.Where(film => selection.Any(credit => credit.FilmId == film.Id));

    private IQueryable<Contributor> Contributors =>
        catalog.Contributors.Where(contributor => selection.Any(credit => credit.ContributorId == contributor.Id));

    /// <summary>What the file says of itself: one statement a figure.</summary>
    public async Task<ExportAbout> AboutAsync(string filter, CancellationToken cancellationToken) => new(
        await DatasetVersions.ReadAsync(catalog, cancellationToken).ConfigureAwait(false),
        filter,
        await Films.CountAsync(cancellationToken).ConfigureAwait(false),
        await Contributors.CountAsync(cancellationToken).ConfigureAwait(false),
        await selection.CountAsync(cancellationToken).ConfigureAwait(false));

    /// <summary>The films, by key.</summary>
    public IAsyncEnumerable<ExportFilm> FilmsAsync() =>
        Films.OrderBy(film => film.Id).Select(film => new ExportFilm(film.Id, film.Slug, film.Title, film.Year)).AsAsyncEnumerable();

    /// <summary>The contributors, by key.</summary>
    public IAsyncEnumerable<ExportContributor> ContributorsAsync() =>
        Contributors.OrderBy(contributor => contributor.Id).Select(contributor => new ExportContributor(
            contributor.Id, contributor.Kind, contributor.Slug, contributor.Name, contributor.SortName)).AsAsyncEnumerable();

    /// <summary>The credits, by key, which is the order in which the catalogue got them.</summary>
    /// <param name="years">The years of the films: read once, as a join would look each up for every credit again.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async IAsyncEnumerable<ExportCredit> CreditsAsync(
        FilmYears years, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var roles = await catalog.Roles.Select(role => new ExportRole(role.Id, role.Slug, role.Name, role.Department))
            .ToDictionaryAsync(role => role.Id, cancellationToken).ConfigureAwait(false);
        var credits = selection.OrderBy(credit => credit.Id).Select(credit => new
        {
            credit.Id,
            credit.FilmId,
            credit.ContributorId,
            credit.RoleId,
            credit.Position,
            credit.CreditedAs,
            credit.CreditedRole,
            credit.Qualifier,
            credit.Characters,
        });
        await foreach (var row in credits.AsAsyncEnumerable().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return new(
                row.Id,
                row.FilmId,
                years.Of(row.FilmId),
                row.ContributorId,
                roles[row.RoleId],
                row.Position,
                row.CreditedAs,
                row.CreditedRole,
                row.Qualifier,
                row.Characters);
        }
    }
}
