using System.Globalization;

namespace CreditsGraph.Analysis.Export;

/// <summary>
/// Writes a selection in one format: all films, then all contributors, then all credits. Writes into memory at once; who
/// calls takes the bytes from there.
/// </summary>
internal abstract class ExportWriter : IDisposable
{
    public abstract void Begin();

    public abstract void Write(in ExportFilm film);

    /// <summary>Comes once, between films and contributors.</summary>
    public virtual void BeginContributors()
    {
    }

    public abstract void Write(in ExportContributor contributor);

    /// <summary>Comes once, between contributors and credits.</summary>
    public virtual void BeginCredits()
    {
    }

    public abstract void Write(in ExportCredit credit);

    /// <summary>Completes the file, step by step, so that what is written can be taken on between the steps.</summary>
    public abstract IEnumerable<int> End();

    public abstract void Dispose();

    /// <summary>What a film is called within a file.</summary>
    protected static string FilmId(long key) => string.Create(CultureInfo.InvariantCulture, $"f{key}");

    /// <summary>What a person or an organization is called within a file.</summary>
    protected static string ContributorId(long key) => string.Create(CultureInfo.InvariantCulture, $"c{key}");
}
