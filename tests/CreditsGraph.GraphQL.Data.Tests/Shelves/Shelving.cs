using CreditsGraph.Domain;

namespace CreditsGraph.GraphQL.Data.Tests.Shelves;

/// <summary>What stands on the shelves: the data of every database, and what LINQ is asked beside it.</summary>
public static class Shelving
{
    private static readonly string[] Spellings =
    [
        "Zebra", "éclair", "Eclair", "eclair", "Šum", "Sumo", "50%", "50_", @"50\", "5_0", "500", "김동원", "Ёлка", "елка", "\uFB00x",
        "eclair", "", "\U00020000", "O'Brien", "OBrien", "%", "_", @"\", @"\%",
    ];

    public static IReadOnlyList<Library> Libraries { get; } = CreateLibraries();

    public static IReadOnlyList<Shelf> Shelves { get; } = [.. Libraries.SelectMany(library => library.Shelves)];

    public static IReadOnlyList<Book> Books { get; } = [.. Shelves.SelectMany(shelf => shelf.Books)];

    public static IReadOnlyList<Reader> Readers { get; } = [.. Books.SelectMany(book => book.Readers).Distinct().OrderBy(reader => reader.Id)];

    public static IReadOnlyList<Word> Words { get; } = CreateWords();

    /// <summary>Two libraries of two shelves each with 3, 6, 9 and 12 books, and one that stands empty.</summary>
    public static IReadOnlyList<Library> CreateLibraries()
    {
        Reader[] readers = [.. ((string[])["Ann", "Bea", "Cem", "Dag", "Eva", "Fay"]).Select((name, index) => new Reader
        {
            Id = index + 1,
            Name = name,
            NameKey = TextKey.Of(name),
        })];
        Library[] libraries = [new() { Id = 1, Name = "North" }, new() { Id = 2, Name = "South" }, new() { Id = 3, Name = "Empty" }];
        foreach (var (id, library) in ((long, Library)[])[(1, libraries[0]), (2, libraries[0]), (3, libraries[1]), (4, libraries[1])])
            Fill(new Shelf { Id = id, LibraryId = library.Id, Library = library, Subject = id % 2 == 0 ? null : $"Subject {id}" }, readers);
        return libraries;
    }

    public static IReadOnlyList<Word> CreateWords() =>
        [.. Spellings.Select((text, index) => new Word { Id = index + 1, Spelling = text, SpellingKey = TextKey.Of(text) })];

    private static void Fill(Shelf shelf, Reader[] readers)
    {
        shelf.Library.Shelves.Add(shelf);
        for (var number = 1; number <= shelf.Id * 3; number++)
        {
            var book = CreateBook(shelf, number, readers);
            shelf.Books.Add(book);
            book.Borrower?.Borrowed.Add(book);
            foreach (var reader in book.Readers)
                reader.Books.Add(book);
        }
    }

    private static Book CreateBook(Shelf shelf, int number, Reader[] readers)
    {
        var id = (shelf.Id * 100) + number;
        bool? lent = number % 3 == 0 ? null : number % 2 == 0;
        var title = number % 4 == 0 ? null : $"{(char)('a' + (number % 3))}{number % 2}";
        int? year = number % 5 == 0 ? null : 2000 + (number % 3);
        var borrower = lent == true ? readers[id % 3] : null;
        return new()
        {
            Id = id,
            ShelfId = shelf.Id,
            Shelf = shelf,
            Pages = (int)((number * 37) + shelf.Id) % 5,
            Lent = lent,
            Title = title,
            TitleKey = title is null ? default : TextKey.Of(title),
            Year = year,
            YearKey = year ?? int.MinValue,
            Tags = [.. ((string[])["new", "old", "rare"]).Where((_, index) => (number + index) % 3 < number % 3)],
            BorrowerId = borrower?.Id,
            Borrower = borrower,
            Readers = [.. readers.Where(reader => id % 7 != 0 && (id + reader.Id) % 4 == 0)],
        };
    }
}
