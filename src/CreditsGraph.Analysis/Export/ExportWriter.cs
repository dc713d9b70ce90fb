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
}
