using CreditsGraph.Domain;
using CreditsGraph.Importing.Identity;
using CreditsGraph.Store;

namespace CreditsGraph.Importing.Writing;

/// <summary>Makes the rows of contributors that are new, with their slugs.</summary>
internal sealed class ContributorRows(ImportUnit unit, Slugs slugs)
{
    /// <summary>Gives new contributors their rows, not yet written, in order.</summary>
    public async Task MakeAsync(IReadOnlyList<KnownContributor> added, bool isComplete, CancellationToken cancellationToken)
    {
        foreach (var kind in added.GroupBy(contributor => contributor.Kind))
        {
            var contributors = kind.ToList();
            var taken = await slugs.TakeAsync(
                kind.Key == ContributorKind.Person ? typeof(Person) : typeof(Organization),
                contributors.ConvertAll(ChoicesOf),
                isComplete,
                cancellationToken).ConfigureAwait(false);
            for (var i = 0; i < taken.Length; i++)
                Make(contributors[i], taken[i]);
        }
    }

    /// <summary>Writes contributors that a batch does not write.</summary>
    public async Task WriteAsync(IReadOnlyList<KnownContributor> added, CancellationToken cancellationToken)
    {
        await MakeAsync(added, false, cancellationToken).ConfigureAwait(false);
        await unit.Writer.WriteAsync(added.Select(contributor => contributor.Row!).ToList(), cancellationToken).ConfigureAwait(false);
        await unit.Writer.WriteAsync(added.Select(FormOf).ToList(), cancellationToken).ConfigureAwait(false);
        Written(added);
    }

    /// <summary>The form that a contributor's own name is searched by.</summary>
    public SearchForm FormOf(KnownContributor contributor) => SearchForm.OfName(
        unit.Keys.Next<SearchForm>(), SearchForm.KindOf(contributor.Kind), contributor.Id, contributor.Row!.SortNameKey, contributor.Form.Name, contributor.Folded);

    /// <summary>Lets go of rows that are written.</summary>
    public static void Written(IEnumerable<KnownContributor> added)
    {
        foreach (var contributor in added)
            (contributor.Row, contributor.IsNew) = (null, false);
    }

    private SlugChoices ChoicesOf(KnownContributor contributor) =>
        SlugChoices.OfName(contributor.Folded, contributor.SlugKey);

    private static void Make(KnownContributor contributor, string slug)
    {
        var (name, sortName) = contributor.Form;
        var (nameKey, sortNameKey) = (TextKey.Of(name, contributor.Folded), TextKey.Of(sortName));
        contributor.Row = contributor.Kind == ContributorKind.Person
            ? new Person
            {
                Id = contributor.Id, Kind = contributor.Kind, Slug = slug, Name = name, NameKey = nameKey, SortName = sortName,
                SortNameKey = sortNameKey, Honorific = contributor.Honorific, Nickname = contributor.Nickname,
            }
            : new Organization
            {
                Id = contributor.Id, Kind = contributor.Kind, Slug = slug, Name = name, NameKey = nameKey, SortName = sortName,
                SortNameKey = sortNameKey,
            };
    }
}
