using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CreditsGraph.Store.Providers;

/// <summary>The catalogue in one file.</summary>
internal static class SqliteProvider
{
    public static void Configure(DbContextOptionsBuilder builder, string file)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 60 };
        builder.UseSqlite(
            connection.ToString(), sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter));
        builder.AddInterceptors(ExactPrefixes.Instance, StorableText.Instance);
        builder.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.ModelSnapshotNotFound));
    }
}
