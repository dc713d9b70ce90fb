namespace CreditsGraph.Store.Providers;

/// <summary>The databases that a catalogue can be kept in.</summary>
public enum DatabaseKind
{
    /// <summary>The process's memory.</summary>
    InMemory,

    /// <summary>One file.</summary>
    Sqlite,

    /// <summary>A server for many readers.</summary>
    PostgreSql,
}
