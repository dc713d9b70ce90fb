namespace CreditsGraph.GraphQL.Data.Tests.Shelves;

public sealed class Shelf
{
    public long Id { get; init; }

    public long LibraryId { get; init; }

    public Library Library { get; init; } = null!; // Every shelf has a library: its key is required.

    public string? Subject { get; init; }

    public List<Book> Books { get; init; } = [];
}
