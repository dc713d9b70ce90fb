using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Store.Providers;

/// <summary>Where the catalogue is kept: the one place that knows which EF Core providers there are.</summary>
public sealed class Database
{
    /// <summary>The catalogue in memory, which keeps nothing past the process.</summary>
    public const string InMemory = "inmemory";

    private readonly Action<DbContextOptionsBuilder> _configure;

    private Database(string name, Action<DbContextOptionsBuilder> configure) => (Name, _configure) = (name, configure);

    /// <summary>The choice as it was written.</summary>
    public string Name { get; }

    /// <summary>Whether the catalogue lives only as long as the process.</summary>
    public bool IsInMemory => Name == InMemory;

    /// <summary>Reads a choice; false with one line for people when there is no such database.</summary>
    public static bool TryParse(string choice, out Database? database, out string? refusal)
    {
        database = choice == InMemory ? CreateInMemory(Guid.NewGuid().ToString()) : null;
        refusal = database is null ? $"There is no database '{choice}'. Use '{InMemory}'." : null;
        return database is not null;
    }

    /// <summary>A catalogue in memory; two of one name are the same catalogue.</summary>
    public static Database CreateInMemory(string name) => new(InMemory, builder => builder.UseInMemoryDatabase(name));

    /// <summary>Sets a context up for this database. Queries never track: rows are read, not changed.</summary>
    public void Configure(DbContextOptionsBuilder builder)
    {
        builder.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        _configure(builder);
    }
}
