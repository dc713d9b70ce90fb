using System.Linq.Expressions;
using CreditsGraph.GraphQL.Data.Memory;
using CreditsGraph.GraphQL.Data.Tests.Shelves;

namespace CreditsGraph.GraphQL.Data.Tests.Memory;

/// <summary>What is read of neighbours that are not there, as a database would have it.</summary>
public sealed class NullSafetyTests
{
    private static readonly Reader Ann = new() { Id = 1, Name = "Ann", Books = [new() { Id = 9 }] };
    private static readonly Book Alone = new() { Id = 1 };
    private static readonly Book Borrowed = new() { Id = 2, Title = "b", Year = 2001, Borrower = Ann, BorrowerId = 1 };

    /// <summary>A condition, and whether it holds of a book without title, year, borrower and shelf, and of one that Ann has.</summary>
    public static TheoryData<Expression<Func<Book, bool>>, bool, bool> Conditions => new()
    {
        { book => book.Borrower!.Name == "Ann", false, true },
        { book => book.Borrower!.Name != "Ann", true, false },
        { book => book.Borrower!.Name == null, true, false },
        { book => book.Borrower!.Id == 1, false, true },
        { book => book.Borrower!.Id != 1, true, false },
        { book => book.Borrower!.Id == 0, false, false },
        { book => book.Borrower!.Id < 5, false, true },
        { book => !(book.Borrower!.Id < 5), true, false },
        { book => book.Borrower!.Id + 1 == 2, false, true },
        { book => (int)book.Borrower!.Id >= 0, false, true },
        { book => book.Borrower!.NameKey == default, false, true },
        { book => book.Borrower == null || book.Borrower.Id > 1, true, false },
        { book => book.Borrower!.Books.Any(), false, true },
        { book => book.Borrower!.Books.Count == 1, false, true },
        { book => book.Borrower!.Books.Any(other => other.Shelf.Library.Name == null), false, true },
        { book => book.Borrower!.Name.StartsWith("An", StringComparison.Ordinal), false, true },
        { book => book.Borrower!.Name.Length == 3, false, true },
        { book => book.Title!.Length == 1, false, true },
        { book => book.Title!.Contains('b'), false, true },
        { book => book.Year > 2000, false, true },
        { book => book.Shelf.Library.Id == 7, false, false },
        { book => book.Shelf.Library.Shelves.Any(), false, false },
        { book => (book.Borrower!.Id == 1 ? book.Borrower.Name : "nobody") == "nobody", true, false },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void What_is_not_there_is_null_and_equal_to_nothing_else(Expression<Func<Book, bool>> condition, bool ofOneAlone, bool ofOneBorrowed)
    {
        var safe = ((Expression<Func<Book, bool>>)new NullSafety().Visit(condition)!).Compile();
        Assert.Equal((ofOneAlone, ofOneBorrowed), (safe(Alone), safe(Borrowed)));
    }
}
