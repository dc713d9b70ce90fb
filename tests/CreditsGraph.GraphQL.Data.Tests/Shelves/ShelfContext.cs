using CreditsGraph.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CreditsGraph.GraphQL.Data.Tests.Shelves;

public sealed class ShelfContext(DbContextOptions<ShelfContext> options) : DbContext(options)
{
    public DbSet<Library> Libraries => Set<Library>();

    public DbSet<Shelf> Shelves => Set<Shelf>();

    public DbSet<Book> Books => Set<Book>();

    public DbSet<Reader> Readers => Set<Reader>();

    public DbSet<Word> Words => Set<Word>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Book>().HasMany(book => book.Readers).WithMany(reader => reader.Books);
        modelBuilder.Entity<Book>().HasOne(book => book.Borrower).WithMany(reader => reader.Borrowed);
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            foreach (var property in entity.GetProperties())
                property.ValueGenerated = Microsoft.EntityFrameworkCore.Metadata.ValueGenerated.Never;
        }

        if (!Database.IsNpgsql())
            return;
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
        {
            if (property.ClrType == typeof(string) || property.ClrType == typeof(TextKey))
                property.SetCollation("C");
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<TextKey>().HaveConversion<KeyConverter>();

    private sealed class KeyConverter() : ValueConverter<TextKey, string>(key => key.Value, value => new TextKey(value));
}
