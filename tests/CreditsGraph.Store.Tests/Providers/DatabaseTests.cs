using CreditsGraph.Store.Providers;

namespace CreditsGraph.Store.Tests.Providers;

public sealed class DatabaseTests
{
    [Theory]
    [InlineData("inmemory", DatabaseKind.InMemory, "memory")]
    [InlineData("sqlite:/films/credits.db", DatabaseKind.Sqlite, "/films/credits.db")]
    [InlineData("postgres:Host=db;Database=credits;Username=a;Password=secret", DatabaseKind.PostgreSql, "db:5432/credits")]
    public void A_choice_says_what_the_database_is_and_where(string choice, DatabaseKind kind, string place)
    {
        Assert.True(Database.TryParse(choice, out var database, out _));
        Assert.Equal((kind, place), (database!.Kind, database.Place));
    }

    [Theory]
    [InlineData("", "There is no database '': use inmemory, sqlite:FILE or postgres:CONNECTION.")]
    [InlineData("oracle:x", "There is no database 'oracle:x': use inmemory, sqlite:FILE or postgres:CONNECTION.")]
    [InlineData("sqlite:", "The database 'sqlite:' names no file: write it as sqlite:credits.db.")]
    [InlineData(
        "postgres:Database=x",
        "The database 'postgres:' has a connection that is not understood (it has no Host): "
        + "write it as postgres:Host=localhost;Database=credits;Username=NAME.")]
    [InlineData(
        "postgres:Host=x",
        "The database 'postgres:' has a connection that is not understood (it has no Database): "
        + "write it as postgres:Host=localhost;Database=credits;Username=NAME.")]
    public void A_choice_that_is_none_is_refused_in_one_line(string choice, string expected)
    {
        Assert.False(Database.TryParse(choice, out _, out var refusal));
        Assert.Equal(expected, refusal);
    }
}
