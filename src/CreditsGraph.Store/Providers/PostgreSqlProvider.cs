using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace CreditsGraph.Store.Providers;

/// <summary>The catalogue on a PostgreSQL server.</summary>
internal static class PostgreSqlProvider
{
    public static void Configure(DbContextOptionsBuilder builder, string connection)
    {
        builder.UseNpgsql(connection);
        builder.AddInterceptors(StorableText.Instance);
        builder.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.ModelSnapshotNotFound));
    }

    /// <summary>The server and the database of a connection string; null with what is wrong with it.</summary>
    public static string? PlaceOf(string connection, out string? fault)
    {
        try
        {
            var parts = new NpgsqlConnectionStringBuilder(connection);
            fault = string.IsNullOrEmpty(parts.Host) ? "it has no Host" : string.IsNullOrEmpty(parts.Database) ? "it has no Database" : null;
            return fault is null ? $"{parts.Host}:{parts.Port}/{parts.Database}" : null;
        }
        catch (ArgumentException exception)
        {
            fault = exception.Message.Split('\n')[0].TrimEnd('.');
            return null;
        }
    }
}
