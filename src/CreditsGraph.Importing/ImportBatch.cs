using CreditsGraph.Domain;
using CreditsGraph.Store;
using CreditsGraph.Store.Bulk;

namespace CreditsGraph.Importing;

/// <summary>The rows of a few thousand films on their way into the store.</summary>
internal sealed class ImportBatch
{
    private readonly List<Film> _films = [];
    private readonly List<FilmSource> _filmSources = [];
    private readonly List<Contributor> _contributors = [];
    private readonly List<Credit> _credits = [];
    private readonly List<Role> _roles = [];
    private readonly List<Review> _reviews = [];
    private readonly List<Publication> _publications = [];
    private readonly List<SourceIssue> _issues = [];
    private readonly List<SearchForm> _forms = [];
    private readonly HashSet<long> _new = [];
    private readonly Dictionary<long, int> _filmsOf = [];

    public Film Add(Film film, FilmSource source, SearchForm form)
    {
        _films.Add(film);
        _filmSources.Add(source);
        _forms.Add(form);
        return film;
    }

    public Contributor Add(Contributor contributor, SearchForm form)
    {
        _contributors.Add(contributor);
        _new.Add(contributor.Id);
        _forms.Add(form);
        return contributor;
    }

    public Role Add(Role role, SearchForm form)
    {
        _roles.Add(role);
        _forms.Add(form);
        return role;
    }

    public Publication Add(Publication publication, SearchForm form)
    {
        _publications.Add(publication);
        _forms.Add(form);
        return publication;
    }

    public void Add(Credit credit) => _credits.Add(credit);

    public void Add(Review review) => _reviews.Add(review);

    public void Add(SourceIssue issue) => _issues.Add(issue);

    public void Add(SearchForm form) => _forms.Add(form);

    /// <summary>Counts one more film of a contributor, whether it is of this batch or stored.</summary>
    public void CountFilm(Contributor contributor)
    {
        if (_new.Contains(contributor.Id))
            contributor.FilmCount++;
        else
            _filmsOf[contributor.Id] = _filmsOf.GetValueOrDefault(contributor.Id) + 1;
    }

    /// <summary>How many films stored contributors gained.</summary>
    public IReadOnlyDictionary<long, int> Gained => _filmsOf;

    /// <summary>Writes the rows, each after those that it refers to, and says what they were.</summary>
    public async Task<ImportReport> WriteAsync(IBulkWriter writer, CancellationToken cancellationToken)
    {
        await writer.WriteAsync(_roles, cancellationToken).ConfigureAwait(false);
        await writer.WriteAsync(_publications, cancellationToken).ConfigureAwait(false);
        await writer.WriteAsync(_contributors, cancellationToken).ConfigureAwait(false);
        await writer.WriteAsync(_films, cancellationToken).ConfigureAwait(false);
        await writer.WriteAsync(_filmSources, cancellationToken).ConfigureAwait(false);
        await writer.WriteAsync(_credits, cancellationToken).ConfigureAwait(false);
        await writer.WriteAsync(_reviews, cancellationToken).ConfigureAwait(false);
        await writer.WriteAsync(_issues, cancellationToken).ConfigureAwait(false);
        await writer.WriteAsync(_forms, cancellationToken).ConfigureAwait(false);
        return new()
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
    }
}
