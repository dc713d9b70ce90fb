using CreditsGraph.Domain;
using CreditsGraph.Importing.Identity;
using CreditsGraph.Store;
using CreditsGraph.Store.Bulk;

namespace CreditsGraph.Importing.Writing;

/// <summary>The rows of a few thousand films on their way into the store.</summary>
internal sealed class ImportBatch
{
    private readonly List<Film> _films = [];
    private readonly List<FilmSource> _filmSources = [];
    private readonly List<ExternalId> _filmIds = [];
    private readonly List<AlternativeTitle> _titles = [];
    private readonly List<Contributor> _contributors = [];
    private readonly List<Credit> _credits = [];
    private readonly List<Role> _roles = [];
    private readonly List<Review> _reviews = [];
    private readonly List<Publication> _publications = [];
    private readonly List<SourceIssue> _issues = [];
    private readonly List<SearchForm> _forms = [];

    public void Add(Film film) => _films.Add(film);

    public void Add(FilmSource source) => _filmSources.Add(source);

    public void Add(ExternalId id) => _filmIds.Add(id);

    public void Add(AlternativeTitle title) => _titles.Add(title);

    public void Add(KnownContributor contributor, SearchForm form)
    {
        _contributors.Add(contributor.Row!);
        _forms.Add(form);
    }

    public void Add(Role role, SearchForm form)
    {
        _roles.Add(role);
        _forms.Add(form);
    }

    public void Add(Publication publication, SearchForm form)
    {
        _publications.Add(publication);
        _forms.Add(form);
    }

    public void Add(Credit credit) => _credits.Add(credit);

    public void Add(Review review) => _reviews.Add(review);

    public void Add(SourceIssue issue) => _issues.Add(issue);

    public void Add(SearchForm form) => _forms.Add(form);

    /// <summary>What the rows are.</summary>
    public ImportReport Report => new()
    {
        Films = [.. _films.Take(ImportReport.MaxTitles).Select(film => film.Title)],
        FilmCount = _films.Count,
        People = _contributors.Count(contributor => contributor.Kind == ContributorKind.Person),
        Organizations = _contributors.Count(contributor => contributor.Kind == ContributorKind.Organization),
        Credits = _credits.Count,
        Reviews = _reviews.Count,
        Publications = _publications.Count,
        Issues = _issues.Count,
    };

    /// <summary>Writes the rows, each after those that it refers to.</summary>
    public async Task WriteAsync(IBulkWriter writer, CancellationToken cancellationToken)
    {
        await writer.WriteAsync(_roles, cancellationToken).ConfigureAwait(false);
        await writer.WriteAsync(_publications, cancellationToken).ConfigureAwait(false);
        await writer.WriteAsync(_contributors, cancellationToken).ConfigureAwait(false);
        await writer.WriteAsync(_films, cancellationToken).ConfigureAwait(false);
        await writer.WriteAsync(_filmSources, cancellationToken).ConfigureAwait(false);
        await writer.WriteAsync(_filmIds, cancellationToken).ConfigureAwait(false);
        await writer.WriteAsync(_titles, cancellationToken).ConfigureAwait(false);
        await writer.WriteAsync(_credits, cancellationToken).ConfigureAwait(false);
        await writer.WriteAsync(_reviews, cancellationToken).ConfigureAwait(false);
        await writer.WriteAsync(_issues, cancellationToken).ConfigureAwait(false);
        await writer.WriteAsync(_forms, cancellationToken).ConfigureAwait(false);
    }
}
