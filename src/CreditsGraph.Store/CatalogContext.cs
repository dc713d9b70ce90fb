using CreditsGraph.Domain;
using CreditsGraph.Store.Configuration;
using CreditsGraph.Store.Providers;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Store;

/// <summary>The catalogue: films, contributors, credits, roles, reviews, publications and the sources they come from.</summary>
public sealed class CatalogContext(DbContextOptions<CatalogContext> options) : DbContext(options)
{
    /// <summary>The films.</summary>
    public DbSet<Film> Films => Set<Film>();

    /// <summary>People and organizations.</summary>
    public DbSet<Contributor> Contributors => Set<Contributor>();

    /// <summary>The people.</summary>
    public DbSet<Person> People => Set<Person>();

    /// <summary>The organizations.</summary>
    public DbSet<Organization> Organizations => Set<Organization>();

    /// <summary>The credits.</summary>
    public DbSet<Credit> Credits => Set<Credit>();

    /// <summary>The roles, controlled and uncontrolled.</summary>
    public DbSet<Role> Roles => Set<Role>();

    /// <summary>The reviews.</summary>
    public DbSet<Review> Reviews => Set<Review>();

    /// <summary>The publications.</summary>
    public DbSet<Publication> Publications => Set<Publication>();

    /// <summary>The documents read.</summary>
    public DbSet<Source> Sources => Set<Source>();

    /// <summary>What the readers were not sure of.</summary>
    public DbSet<SourceIssue> Issues => Set<SourceIssue>();

    /// <summary>The forms that search looks in, kept by the import.</summary>
    public DbSet<SearchForm> SearchForms => Set<SearchForm>();

    /// <summary>Which films were read from which documents.</summary>
    public DbSet<FilmSource> FilmSources => Set<FilmSource>();

    /// <summary>What catalogues and registers call films and contributors.</summary>
    public DbSet<ExternalId> ExternalIds => Set<ExternalId>();

    /// <summary>Other titles of films.</summary>
    public DbSet<AlternativeTitle> AlternativeTitles => Set<AlternativeTitle>();

    /// <summary>The names and ids that contributors are found again by.</summary>
    public DbSet<IdentityRecord> Identities => Set<IdentityRecord>();

    /// <summary>Contributors that were found to be others.</summary>
    public DbSet<MergedContributor> MergedContributors => Set<MergedContributor>();

    /// <summary>The one row about the whole catalogue; none while the catalogue is empty.</summary>
    public DbSet<Dataset> Datasets => Set<Dataset>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CatalogContext).Assembly);
        var provider = DatabaseKinds.Of(this);
        if (provider != DatabaseKind.InMemory)
            RelationalModel.Configure(modelBuilder, provider);
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<TextKey>().HaveConversion<TextKeyConverter>();
}
