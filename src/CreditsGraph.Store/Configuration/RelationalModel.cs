using System.Text.RegularExpressions;
using CreditsGraph.Domain;
using CreditsGraph.Store.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CreditsGraph.Store.Configuration;

/// <summary>
/// What a database with tables needs beside the entities: names as SQL writes them, text ordered by code point, and
/// times as whole numbers where the database has no type for them.
/// </summary>
internal static partial class RelationalModel
{
    /// <summary>The collation of every text column on PostgreSQL; SQLite's own default, BINARY, is the same order.</summary>
    public const string ByCodePoint = "C";

    public static void Configure(ModelBuilder modelBuilder, DatabaseKind kind)
    {
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            if (entity.BaseType is null)
                entity.SetTableName(InSql(entity.ClrType.Name));
            foreach (var property in entity.GetDeclaredProperties())
                Configure(property, kind);
        }

        if (kind == DatabaseKind.PostgreSql)
            AddIndexes(modelBuilder);
    }

    private static void Configure(IMutableProperty property, DatabaseKind kind)
    {
        property.SetColumnName(InSql(property.Name));
        if (kind == DatabaseKind.PostgreSql && (property.ClrType == typeof(string) || property.ClrType == typeof(TextKey)))
            property.SetCollation(ByCodePoint);
        if (kind == DatabaseKind.Sqlite && property.ClrType == typeof(DateTimeOffset))
            property.SetValueConverter(new ValueConverter<DateTimeOffset, long>(time => time.UtcTicks, ticks => new(ticks, TimeSpan.Zero)));
    }

    private static void AddIndexes(ModelBuilder modelBuilder)
    {
        // What a credit leads to stands beside its place, so that a list is read from its index alone.
        modelBuilder.Entity<Credit>().HasIndex(credit => new { credit.FilmId, credit.Position, credit.Id })
            .IncludeProperties(credit => new { credit.ContributorId, credit.RoleId });
        modelBuilder.Entity<Credit>().HasIndex(credit => new { credit.ContributorId, credit.FilmId, credit.Position, credit.Id })
            .IncludeProperties(credit => credit.RoleId);
        // What most lists show of the row that a credit leads to is read from an index a tenth of the table's size.
        modelBuilder.Entity<Film>().HasIndex(film => film.Id).IncludeProperties(film => new { film.Title, film.Year });
        modelBuilder.Entity<Contributor>().HasIndex(contributor => contributor.Id).IncludeProperties(contributor => new { contributor.Kind, contributor.Name });
        modelBuilder.Entity<Role>().HasIndex(role => role.Id).IncludeProperties(role => role.Name);
        modelBuilder.Entity<Contributor>().HasIndex(contributor => contributor.Name)
            .HasMethod("gin").HasOperators("gin_trgm_ops");
        modelBuilder.Entity<SearchForm>().HasIndex(form => form.Folded)
            .HasMethod("gin").HasOperators("gin_trgm_ops");
    }

    private static string InSql(string name) =>
        Word().Replace(name, match => $"{(match.Index == 0 ? "" : "_")}{match.Value.ToLowerInvariant()}");

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Word();
}
