using System.Globalization;
using CreditsGraph.Domain;
using CreditsGraph.Domain.Names;
using CreditsGraph.Store;
using CreditsGraph.Store.Bulk;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Workload;

/// <summary>
/// The people of the workload whom no film credits. An import learns of people from credits only, so these are written
/// beside it, by the same bulk writing.
/// </summary>
internal static class PeopleWithoutCredits
{
    /// <summary>Writes those people that have not been credited, and says how many they are.</summary>
    public static async Task<int> WriteAsync(CatalogContext context, WorkloadFilms films)
    {
        var last = await context.Contributors.MaxAsync(row => row.Id);
        var lastForm = await context.SearchForms.MaxAsync(row => row.Id);
        List<Contributor> people = [.. Enumerable.Range(0, films.Credited.Length).Where(person => !films.Credited[person])
            .Select((person, index) => PersonOf(person, last + 1 + index))];
        var writer = await BulkWriters.BeginAsync(context, CancellationToken.None);
        await using (writer)
        {
            await writer.WriteAsync(people, CancellationToken.None);
            await writer.WriteAsync(
                [.. people.Select((person, index) => SearchForm.OfName(
                    lastForm + 1 + index, SearchFormKind.Person, person.Id, person.SortNameKey, person.Name))],
                CancellationToken.None);
            await writer.CommitAsync(CancellationToken.None);
        }

        return people.Count;
    }

    private static Person PersonOf(int person, long key)
    {
        var (name, sortName) = WorkloadPeople.NameOf(person);
        return new Person
        {
            Id = key,
            Kind = ContributorKind.Person,
            Name = name,
            NameKey = TextKey.Of(name),
            SortName = sortName,
            SortNameKey = TextKey.Of(sortName),
            // Names may be shared: the number keeps the slug apart from all others.
            Slug = string.Create(CultureInfo.InvariantCulture, $"{Slug.From(name)}-w{person}"),
        };
    }
}
