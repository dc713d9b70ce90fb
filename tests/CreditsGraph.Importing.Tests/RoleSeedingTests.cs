using CreditsGraph.Domain;
using CreditsGraph.Domain.Roles;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Importing.Tests;

public abstract class RoleSeedingTests(Func<string> newDatabase)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_catalogue_of_an_earlier_version_gets_the_roles_that_came_since_and_keeps_its_own()
    {
        var catalog = await TestCatalog.CreateAsync(newDatabase());
        await using (var context = catalog.CreateDbContext())
        {
            // As it was before the vocabulary had directors and knew what an editor's department is; with a role of its own.
            context.AddRange(
                new Role { Id = 1, Name = "Old Producer", NameKey = TextKey.Of("Old Producer"), Slug = "producer", Department = Department.Other, BroaderId = null },
                new Role { Id = 2, Name = "Dog Walker", NameKey = TextKey.Of("Dog Walker"), Slug = "dog-walker", Department = Department.Other },
                SearchForm.OfName(7, SearchFormKind.Role, 1, TextKey.Of("Old Producer"), "Old Producer"),
                SearchForm.OfName(8, SearchFormKind.Role, 2, TextKey.Of("Dog Walker"), "Dog Walker"));
            await context.SaveChangesAsync(Cancellation);
        }

        await catalog.ImportAsync(Some.Document("page", Some.Film("Bridges", "Ann Lee")));
        await using var after = catalog.CreateDbContext();
        var roles = await after.Roles.Include(role => role.Broader).ToListAsync(Cancellation);
        Assert.Equal((2, "Dog Walker", false), roles.Where(role => role.Slug == "dog-walker").Select(role => (role.Id, role.Name, role.Controlled)).Single());
        Assert.Equal(1, roles.Single(role => role.Slug == "producer").Id);
        Assert.Equal(
            RoleVocabulary.Current.Roles.Select(role => (role.Slug, role.Name, role.Department, true, role.Broader)).Order(),
            roles.Where(role => role.Slug != "dog-walker").Select(role => (role.Slug, role.Name, role.Department, role.Controlled, role.Broader?.Slug)).Order());
        Assert.Equal(
            roles.Select(role => (role.Id, role.Name)).Order(),
            (await after.SearchForms.Where(form => form.Kind == SearchFormKind.Role).ToListAsync(Cancellation)).Select(form => (form.ItemId, form.Form)).Order());
        Assert.Equal("director", (await after.Credits.Include(credit => credit.Role).SingleAsync(Cancellation)).Role.Slug);
    }

    [Fact]
    public async Task A_catalogue_that_has_all_roles_is_left_as_it_is()
    {
        var catalog = await TestCatalog.CreateAsync(newDatabase());
        await new ImportPipeline(catalog, TimeProvider.System).PrepareAsync(Cancellation);
        var before = await KeysAsync(catalog);
        await new ImportPipeline(catalog, TimeProvider.System).PrepareAsync(Cancellation);
        Assert.Equal(Enumerable.Range(1, RoleVocabulary.Current.Roles.Count).Select(key => (long)key), before);
        Assert.Equal(before, await KeysAsync(catalog));
    }

    private static async Task<List<long>> KeysAsync(TestCatalog catalog)
    {
        await using var context = catalog.CreateDbContext();
        return [.. (await context.Roles.ToDictionaryAsync(role => role.Slug, role => role.Id, Cancellation)).OrderBy(pair => pair.Value).Select(pair => pair.Value)];
    }
}

public sealed class InMemoryRoleSeedingTests() : RoleSeedingTests(TestDatabases.InMemory);

public sealed class SqliteRoleSeedingTests() : RoleSeedingTests(TestDatabases.Sqlite);

public sealed class PostgreSqlRoleSeedingTests() : RoleSeedingTests(TestDatabases.PostgreSql);
