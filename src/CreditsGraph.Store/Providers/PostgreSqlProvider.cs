using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace CreditsGraph.Store.Providers;

/// <summary>The catalogue on a PostgreSQL server.</summary>
internal static class PostgreSqlProvider
{
    private const int MaxPrepared = 200;

    public static void Configure(DbContextOptionsBuilder builder, string connection)
    {
        builder.UseNpgsql(WithDefaults(connection));
        builder.AddInterceptors(StorableText.Instance);
        builder.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.ModelSnapshotNotFound));
    }

    /// <summary>
    /// The connection with what a catalogue gains by, unless it says otherwise itself: statements that come again are
    /// prepared, and sessions, which keep no settings of their own, are not reset between requests.
    /// </summary>
    private static string WithDefaults(string connection)
    {
        var parts = new NpgsqlConnectionStringBuilder(connection);
        var said = new DbConnectionStringBuilder { ConnectionString = connection }.Keys.Cast<string>()
            .Select(key => key.Replace(" ", "", StringComparison.Ordinal)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (!said.Contains(nameof(parts.MaxAutoPrepare)))
            (parts.MaxAutoPrepare, parts.AutoPrepareMinUsages) = (MaxPrepared, 2);
        if (!said.Contains(nameof(parts.NoResetOnClose)))
            parts.NoResetOnClose = true;
        return parts.ToString();
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
