using CreditsGraph.GraphQL.Data.Tests.Shelves;

namespace CreditsGraph.GraphQL.Data.Tests;

/// <summary>
/// How often a document goes to the database: once for all lists of a level, and together with the objects above where
/// their ids stand in the document.
/// </summary>
public abstract class RoundTripTests(ShelfFixture shelf)
{
    private static readonly string Book = new Building.NodeId("Book", 101).ToString();
    private static readonly string Reader = new Building.NodeId("Reader", 1).ToString();
    private static readonly string Nobody = new Building.NodeId("Reader", 999).ToString();

    public static TheoryData<string, int> Documents => new()
    {
        { "books{nodes{id}}", 1 },
        { "one: books{nodes{id}} two: readers{nodes{id}} three: library(name: \"North\"){name}", 1 },
        { "books{nodes{id readers{nodes{name}}}}", 2 },
        { "readers{nodes{books{nodes{id}} borrowed{totalCount nodes{id}}}}", 2 },
        { "readers{nodes{books{nodes{readers{nodes{id}}}} borrowed{nodes{readers{nodes{id}}}}}}", 3 },
        { $"node(id: \"{Reader}\"){{... on Reader{{name}}}}", 1 },
        { $"node(id: \"{Reader}\"){{... on Reader{{name books{{nodes{{id}}}} borrowed{{totalCount}}}}}}", 1 },
        { $"node(id: \"{Reader}\"){{... on Reader{{books{{nodes{{readers{{nodes{{id}}}}}}}}}}}}", 2 },
        { $"node(id: \"{Nobody}\"){{... on Reader{{name books{{nodes{{id}}}}}}}}", 1 },
        { $"nodes(ids: [\"{Reader}\", \"{Book}\"]){{... on Reader{{books{{nodes{{id}}}}}} ... on Book{{readers{{nodes{{id}}}}}}}}", 1 },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_level_takes_one_round_trip(string document, int trips)
    {
        var text = $"{{{document}}}";
        Assert.Equal(trips, await shelf.Connections.DuringAsync(() => shelf.DataAsync(text)));
    }
}

[Collection(nameof(SqliteShelf))]
public sealed class SqliteRoundTripTests(SqliteShelfFixture shelf) : RoundTripTests(shelf);

[Collection(nameof(PostgreSqlShelf))]
public sealed class PostgreSqlRoundTripTests(PostgreSqlShelfFixture shelf) : RoundTripTests(shelf);
