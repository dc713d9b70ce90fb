using System.Linq.Expressions;
using CreditsGraph.GraphQL.Data.Memory;
using CreditsGraph.GraphQL.Data.Tests.Shelves;

namespace CreditsGraph.GraphQL.Data.Tests.Memory;

/// <summary>Which conditions rows are looked up by.</summary>
public sealed class KeyConditionTests
{
    private static readonly long[] Ids = [1, 2];
    private static readonly string[] Titles = ["a"];
    private static readonly long Id = Ids[0];

    /// <summary>A condition, and the property that it is looked up by; null for none.</summary>
    public static TheoryData<Expression<Func<Book, bool>>, string?> Conditions => new()
    {
        { book => book.ShelfId == Id, nameof(Book.ShelfId) },
        { book => Id == book.ShelfId, nameof(Book.ShelfId) },
        { book => book.Title == "a", nameof(Book.Title) },
        { book => book.Title == null, nameof(Book.Title) },
        { book => book.BorrowerId == Id, nameof(Book.BorrowerId) },
        { book => Ids.Contains(book.Id), nameof(Book.Id) },
        { book => Titles.Contains(book.Title), nameof(Book.Title) },
        { book => book.Pages > 1 && book.ShelfId == Id && book.Id == Id, nameof(Book.ShelfId) },
        { book => book.ShelfId != Id, null },
        { book => book.ShelfId > Id, null },
        { book => !(book.ShelfId == Id), null },
        { book => book.ShelfId == Id || book.Pages == 1, null },
        { book => book.ShelfId == book.Id, null },
        { book => book.ShelfId + 1 == Id, null },
        { book => book.Shelf.LibraryId == Id, null },
        { book => book.Tags.Contains("new"), null },
        { book => book.Readers.Any(reader => reader.Id == Id), null },
        { book => true, null },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void Rows_are_looked_up_by_what_must_equal_a_value(Expression<Func<Book, bool>> condition, string? property) =>
        Assert.Equal(property, KeyCondition.Within(condition)?.Property.Name);
}
