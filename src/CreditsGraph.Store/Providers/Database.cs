using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Store.Providers;

/// <summary>Where the catalogue is kept: the one place that knows which EF Core providers there are.</summary>
public sealed class Database
{
    /// <summary>The catalogue in memory, which keeps nothing past the process.</summary>
    public const string InMemory = "inmemory";

    /// <summary>What a catalogue in one file is written as, before the file's path.</summary>
    public const string Sqlite = "sqlite:";

    /// <summary>What a catalogue on a server is written as, before Npgsql's connection string.</summary>
    public const string PostgreSql = "postgres:";

    /// <summary>What is said where a catalogue in memory will not do.</summary>
    public const string InMemoryRefusal =
        "A catalogue in memory is not kept and holds at most 20,000 credits: use --database sqlite:credits.db.";

    private readonly Action<DbContextOptionsBuilder> _configure;

    private Database(DatabaseKind kind, string place, Action<DbContextOptionsBuilder> configure) =>
        (Kind, Place, _configure) = (kind, place, configure);

    /// <summary>What sort of database it is.</summary>
    public DatabaseKind Kind { get; }

    /// <summary>Where it is, for people, without passwords: a file's path, or a server and a database's name.</summary>
    public string Place { get; }

    /// <summary>Whether the catalogue lives only as long as the process.</summary>
    public bool IsInMemory => Kind == DatabaseKind.InMemory;

    /// <summary>Reads a choice; false with one line for people when there is no such database.</summary>
    public static bool TryParse(string choice, out Database? database, out string? refusal)
    {
        ArgumentNullException.ThrowIfNull(choice);
        (database, refusal) = (null, null);
        if (choice == InMemory)
            database = CreateInMemory(Guid.NewGuid().ToString());
        else if (choice.StartsWith(Sqlite, StringComparison.Ordinal))
            database = CreateSqlite(choice[Sqlite.Length..], out refusal);
        else if (choice.StartsWith(PostgreSql, StringComparison.Ordinal))
            database = CreatePostgreSql(choice[PostgreSql.Length..], out refusal);
        else
            refusal = $"There is no database '{choice}': use {InMemory}, {Sqlite}FILE or {PostgreSql}CONNECTION.";
        return database is not null;
    }

    /// <summary>A catalogue in memory; two of one name are the same catalogue.</summary>
    public static Database CreateInMemory(string name) =>
        new(DatabaseKind.InMemory, "memory", builder => builder.UseInMemoryDatabase(name));

    /// <summary>Sets a context up for this database. Queries never track: rows are read, not changed.</summary>
    public void Configure(DbContextOptionsBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        // A context serves one level of one request; nothing is shared that could be used twice at once.
        builder.EnableThreadSafetyChecks(false);
        _configure(builder);
    }

    private static Database? CreateSqlite(string file, out string? refusal)
    {
        refusal = string.IsNullOrWhiteSpace(file)
            ? $"The database '{Sqlite}' names no file: write it as {Sqlite}credits.db."
            : null;
        return refusal is null
            ? new(DatabaseKind.Sqlite, Path.GetFullPath(file), builder => SqliteProvider.Configure(builder, Path.GetFullPath(file)))
            : null;
    }

    private static Database? CreatePostgreSql(string connection, out string? refusal)
    {
        var place = PostgreSqlProvider.PlaceOf(connection, out var fault);
        refusal = fault is null
            ? null
            : $"The database '{PostgreSql}' has a connection that is not understood ({fault}): "
                + $"write it as {PostgreSql}Host=localhost;Database=credits;Username=NAME.";
        return place is null
            ? null
            : new(DatabaseKind.PostgreSql, place, builder => PostgreSqlProvider.Configure(builder, connection));
    }
}
