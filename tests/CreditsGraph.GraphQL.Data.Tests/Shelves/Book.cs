using CreditsGraph.Domain;

namespace CreditsGraph.GraphQL.Data.Tests.Shelves;

public sealed class Book
{
    public long Id { get; init; }

    public long ShelfId { get; init; }

    public Shelf Shelf { get; init; } = null!; // Every book has a shelf: its key is required.

    public int Pages { get; init; }

    public bool? Lent { get; init; }

    public string? Title { get; init; }

    public TextKey TitleKey { get; init; }

    public int? Year { get; init; }

    public int YearKey { get; init; }

    public List<string> Tags { get; init; } = [];

    public long? BorrowerId { get; init; }

    public Reader? Borrower { get; init; }

    public List<Reader> Readers { get; init; } = [];
}
