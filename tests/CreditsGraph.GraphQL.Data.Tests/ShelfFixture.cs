using System.Text;
using System.Text.Json;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.GraphQL.Data.Tests;

/// <summary>Shelves of books over EF Core InMemory: a small model of its own, to test paging, filtering and sorting on.</summary>
public sealed class ShelfFixture
{
    private readonly DbContextOptions<ShelfContext> _options =
        new DbContextOptionsBuilder<ShelfContext>().UseInMemoryDatabase(Guid.NewGuid().ToString()).Options;

    public ShelfFixture()
    {
        using var context = new ShelfContext(_options);
        context.Shelves.AddRange(Shelves);
        context.SaveChanges();
        var builder = new SchemaBuilder();
        Schema = builder
            .AddFieldSource(new DataFields(builder, _ => new ShelfContext(_options), []))
            .AddTypes(typeof(ShelfType), typeof(BookType), typeof(ShelfQueries))
            .Build();
        Executor = new(Schema, new() { OnUnexpectedError = (_, exception) => throw exception });
    }

    public static IReadOnlyList<Shelf> Shelves { get; } =
    [
        .. Enumerable.Range(1, 4).Select(shelf => new Shelf
        {
            Id = shelf,
            Books =
            [
                .. Enumerable.Range(1, shelf * 3).Select(book => new Book
                {
                    Id = (shelf * 100) + book,
                    ShelfId = shelf,
                    Pages = (book * 37 + shelf) % 5,
                    Lent = book % 3 == 0 ? null : book % 2 == 0,
                    Title = book % 4 == 0 ? null : $"{(char)('a' + (book % 3))}{book % 2}",
                }),
            ],
        }),
    ];

    public static IReadOnlyList<Book> Books => [.. Shelves.SelectMany(shelf => shelf.Books)];

    public Schema Schema { get; }

    public RequestExecutor Executor { get; }

    public async Task<JsonElement> AskAsync(string document)
    {
        using var result = await Executor.ExecuteAsync(
            new GraphQLRequest(Encoding.UTF8.GetBytes(document)), Services.None, TestContext.Current.CancellationToken);
        return JsonSerializer.Deserialize<JsonElement>(result.Json.Span);
    }

    private sealed class Services : IServiceProvider
    {
        public static readonly Services None = new();

        public object? GetService(Type serviceType) => null;
    }
}

public sealed class ShelfContext(DbContextOptions<ShelfContext> options) : DbContext(options)
{
    public DbSet<Shelf> Shelves => Set<Shelf>();

    public DbSet<Book> Books => Set<Book>();
}

public sealed class Shelf
{
    public long Id { get; init; }

    public List<Book> Books { get; init; } = [];
}

public sealed class Book
{
    public long Id { get; init; }

    public long ShelfId { get; init; }

    public int Pages { get; init; }

    public bool? Lent { get; init; }

    public string? Title { get; init; }
}

[ObjectType<Shelf>]
internal static class ShelfType
{
    [UsePaging]
    [UseFiltering]
    [UseSorting]
    public static System.Linq.Expressions.Expression<Func<Shelf, IEnumerable<Book>>> Books => shelf => shelf.Books;
}

[Node]
[ObjectType<Book>(IgnoreProperties = [nameof(Book.ShelfId)])]
internal static class BookType;

[QueryType]
internal static class ShelfQueries
{
    [DefaultOrder(nameof(Shelf.Id))]
    public static IQueryable<Shelf> GetShelves(ShelfContext context) => context.Shelves;

    [UsePaging(MaxPageSize = 7, DefaultPageSize = 4)]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Book> GetBooks(ShelfContext context) => context.Books;
}
