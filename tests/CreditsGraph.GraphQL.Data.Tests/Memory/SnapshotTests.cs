using System.Text.Json;
using CreditsGraph.GraphQL.Data.Memory;
using CreditsGraph.GraphQL.Data.Tests.Shelves;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.GraphQL.Data.Tests.Memory;

/// <summary>That a question in memory sees what was saved before it, all of it, whoever saves at the same time.</summary>
public sealed class SnapshotTests : IAsyncLifetime
{
    private const int Added = 60;
    private const int BooksOfEach = 5;
    private readonly InMemoryShelfFixture _shelf = new();

    public ValueTask InitializeAsync() => _shelf.InitializeAsync();

    public ValueTask DisposeAsync() => _shelf.DisposeAsync();

    [Fact]
    public async Task A_question_after_a_save_sees_what_was_added()
    {
        Assert.Equal(3, await LibrariesAsync());
        await SaveAsync(context => context.Add(new Library { Id = 10, Name = "West" }));
        Assert.Equal(4, await LibrariesAsync());
        Assert.Equal("West", (await _shelf.DataAsync("{library(name: \"West\"){name}}")).GetProperty("library").GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_question_after_a_save_sees_what_was_changed_and_removed()
    {
        Assert.Equal(3, await LibrariesAsync());
        await SaveAsync(context =>
        {
            context.Update(new Library { Id = 1, Name = "Far North" });
            context.Remove(new Library { Id = 3 });
        });
        Assert.Equal(2, await LibrariesAsync());
        Assert.Equal(JsonValueKind.Null, (await _shelf.DataAsync("{library(name: \"North\"){name}}")).GetProperty("library").ValueKind);
        Assert.Equal(2, (await _shelf.DataAsync("{library(name: \"Far North\"){shelves{subject}}}")).GetProperty("library").GetProperty("shelves").GetArrayLength());
    }

    [Fact]
    public async Task A_save_that_fails_leaves_no_older_answer_than_the_database_has()
    {
        await LibrariesAsync();
        await Assert.ThrowsAnyAsync<Exception>(() => SaveAsync(context =>
        {
            context.Add(new Library { Id = 10, Name = "West" });
            context.Update(new Library { Id = 99, Name = "Nowhere" });
        }));
        await using var context = _shelf.Open();
        Assert.Equal(await context.Libraries.CountAsync(TestContext.Current.CancellationToken), await LibrariesAsync());
    }

    [Fact]
    public async Task Between_saves_one_snapshot_answers()
    {
        await LibrariesAsync();
        await using var one = _shelf.Open();
        await using var other = _shelf.Open();
        var saves = Saves.Seen.Ended;
        var (first, second) = (Snapshots.Of(one), Snapshots.Of(other));
        // Tests beside this one may save something of theirs in between.
        Assert.True(ReferenceEquals(first, second) || Saves.Seen.Ended > saves);
    }

    [Fact]
    public async Task Questions_beside_saves_get_whole_answers_none_older_than_the_last_save_before_them()
    {
        var saved = 0;
        var saving = Task.Run(async () =>
        {
            for (var number = 1; number <= Added; number++)
            {
                await SaveAsync(context => context.Add(LibraryOf(number)));
                Volatile.Write(ref saved, number);
            }
        }, TestContext.Current.CancellationToken);
        var asking = Enumerable.Range(0, 4).Select(_ => Task.Run(
            async () =>
            {
                while (!saving.IsCompleted)
                    await LookAsync(() => Volatile.Read(ref saved));
            },
            TestContext.Current.CancellationToken));
        await Task.WhenAll(asking);
        await saving;
        await LookAsync(() => Added);
    }

    private async Task LookAsync(Func<int> saved)
    {
        var before = saved();
        var data = await _shelf.DataAsync(
            "{libraries{name} books(last: 7, where: {pages: {eq: 77}}){totalCount nodes{shelf{subject library{name}} readers(first: 1){nodes{name}}}}}");
        Assert.True(data.GetProperty("libraries").GetArrayLength() >= 3 + before);
        var books = data.GetProperty("books").GetProperty("totalCount").GetInt32();
        Assert.True(books >= before * BooksOfEach);
        Assert.Equal(0, books % BooksOfEach);
        Assert.All(data.GetProperty("books").GetProperty("nodes").EnumerateArray(), book =>
        {
            var shelf = book.GetProperty("shelf");
            Assert.Equal(shelf.GetProperty("subject").GetString(), shelf.GetProperty("library").GetProperty("name").GetString());
        });
    }

    private static Library LibraryOf(int number)
    {
        var id = 1_000 + number;
        var library = new Library { Id = id, Name = $"Library {number}" };
        var shelf = new Shelf { Id = id, LibraryId = id, Library = library, Subject = library.Name };
        library.Shelves.Add(shelf);
        shelf.Books.AddRange(Enumerable.Range(0, BooksOfEach).Select(book => new Book
        {
            Id = (id * 100) + book,
            ShelfId = id,
            Shelf = shelf,
            Pages = 77,
        }));
        return library;
    }

    private async Task SaveAsync(Action<ShelfContext> change)
    {
        await using var context = _shelf.Open();
        change(context);
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private async Task<int> LibrariesAsync() =>
        (await _shelf.DataAsync("{libraries{name}}")).GetProperty("libraries").GetArrayLength();
}
