using System.Linq.Expressions;
using CreditsGraph.GraphQL.Building;

namespace CreditsGraph.GraphQL.Data.Tests.Shelves;

[ObjectType<Library>]
internal static class LibraryType
{
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<Library, IEnumerable<Shelf>>> Shelves => library => library.Shelves;
}

[ObjectType<Shelf>(IgnoreProperties = [nameof(Shelf.LibraryId)])]
internal static class ShelfType
{
    [UsePaging(MaxPageSize = 20)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<Shelf, IEnumerable<Book>>> Books => shelf => shelf.Books;
}

[Node]
[ObjectType<Book>(IgnoreProperties =
[
    nameof(Book.ShelfId), nameof(Book.BorrowerId), nameof(Book.TitleKey), nameof(Book.YearKey),
])]
internal static class BookType
{
    [UsePaging]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<Book, IEnumerable<Reader>>> Readers => book => book.Readers;
}

[Node]
[ObjectType<Reader>(IgnoreProperties = [nameof(Reader.NameKey)])]
internal static class ReaderType
{
    [UsePaging(MaxPageSize = 30)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<Reader, IEnumerable<Book>>> Books => reader => reader.Books;

    [UsePaging(MaxPageSize = 30)]
    [UseFiltering]
    [UseSorting]
    public static Expression<Func<Reader, IEnumerable<Book>>> Borrowed => reader => reader.Borrowed;
}

[ObjectType<Word>(IgnoreProperties = [nameof(Word.SpellingKey)])]
internal static class WordType;

[QueryType]
internal static class ShelfQueries
{
    public static IQueryable<Library> GetLibraries(ShelfContext context) => context.Libraries;

    [UseFirstOrDefault]
    public static IQueryable<Library> GetLibrary(string name, ShelfContext context) =>
        context.Libraries.Where(library => library.Name == name);

    [UsePaging]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Shelf> GetShelves(ShelfContext context) => context.Shelves;

    [UsePaging(MaxPageSize = 7, DefaultPageSize = 4)]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Book> GetBooks(ShelfContext context) => context.Books;

    [UsePaging]
    [UseFiltering]
    [UseSorting]
    public static IQueryable<Reader> GetReaders(ShelfContext context) => context.Readers;

    [UseFiltering]
    [UseSorting]
    public static IQueryable<Word> GetWords(ShelfContext context) => context.Words;
}
