using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Store.Providers;

/// <summary>Tells databases apart by their EF Core provider.</summary>
public static class DatabaseKinds
{
    /// <summary>The kind of database that a context works on.</summary>
    public static DatabaseKind Of(DbContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Database.ProviderName switch
        {
            "Microsoft.EntityFrameworkCore.Sqlite" => DatabaseKind.Sqlite,
            "Npgsql.EntityFrameworkCore.PostgreSQL" => DatabaseKind.PostgreSql,
            _ => DatabaseKind.InMemory,
        };
    }
}
