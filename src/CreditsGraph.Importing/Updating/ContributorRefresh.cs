using CreditsGraph.Domain;
using CreditsGraph.Domain.Names;
using CreditsGraph.Importing.Identity;
using CreditsGraph.Store;
using CreditsGraph.Store.Bulk;

namespace CreditsGraph.Importing.Updating;

/// <summary>
/// Works out again, from the credits and identities as they now are, what is kept beside a contributor: the best form of
/// the name, other forms, the number of films, what tells namesakes apart, the forms to search. Who has no credit left
/// is taken out.
/// </summary>
internal sealed class ContributorRefresh(ImportUnit unit)
{
    private const int ContributorsAtOnce = 500;

    // Of most, all that changes: together they are one statement.
    private readonly List<ContributorUpdate> _told = [];

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var keys in unit.Touched.Order().Chunk(ContributorsAtOnce))
        {
            var facts = await ContributorFacts.LoadAsync(unit.Context, keys, cancellationToken).ConfigureAwait(false);
            foreach (var contributor in facts.Contributors)
            {
                if (facts.IsCredited(contributor.Id))
                    Refresh(contributor, facts);
                else
                    Remove(contributor, facts);
            }

            await unit.SaveAsync(cancellationToken).ConfigureAwait(false);
            if (_told.Count > 0)
                await unit.Writer.UpdateAsync(_told, cancellationToken).ConfigureAwait(false);
            _told.Clear();
        }

        unit.Touched.Clear();
    }

    private void Refresh(Contributor contributor, ContributorFacts facts)
    {
        var records = facts.Records[contributor.Id].Select(record => new NameForm(record.Name, record.SortName)).ToList();
        var form = records.Count == 0
            ? new NameForm(contributor.Name, contributor.SortName)
            : records.Aggregate((best, other) => other.IsBetterThan(best) ? other : best);
        var credits = facts.Credits[contributor.Id].ToList();
        var entry = unit.Context.Attach(contributor);
        entry.Property(row => row.Name).CurrentValue = form.Name;
        entry.Property(row => row.NameKey).CurrentValue = TextKey.Of(form.Name);
        entry.Property(row => row.SortName).CurrentValue = form.SortName;
        entry.Property(row => row.SortNameKey).CurrentValue = TextKey.Of(form.SortName);
        contributor.FilmCount = credits.Select(credit => credit.FilmId).Distinct().Count();
        if (contributor is Person person)
            Refresh(person, form.Name, credits, facts);
        ChangeForms(contributor, form, credits, facts.Forms[contributor.Id]);
    }

    private void Refresh(Person person, string name, List<CreditFact> credits, ContributorFacts facts)
    {
        var entry = unit.Context.Entry(person);
        entry.Property(row => row.AlsoKnownAs).CurrentValue =
        [
            .. credits.Where(credit => credit.CreditedAs != name && !facts.IsJoint(credit)).Select(credit => credit.CreditedAs)
                .Distinct().Order(StringComparer.Ordinal),
        ];
        var told = facts.IsShared(person.Id, NameNode.KeyOf(ContributorKind.Person, NameFolding.Fold(name))) ? Disambiguation.Of(credits) : null;
        if (told is null)
            entry.Property(row => row.Disambiguation).CurrentValue = null;
        else if (told != person.Disambiguation)
            _told.Add(new(person.Id, 0, null, told));
    }

    // Nearly all stand as they should, and are left alone.
    private void ChangeForms(Contributor contributor, NameForm form, List<CreditFact> credits, IEnumerable<SearchForm> earlier)
    {
        var (kind, sortKey, left) = (SearchForm.KindOf(contributor.Kind), TextKey.Of(form.SortName), earlier.ToList());
        if (!Take(left, form.Name, isName: true, sortKey))
            unit.Context.Add(SearchForm.OfName(unit.Keys.Next<SearchForm>(), kind, contributor.Id, sortKey, form.Name));
        var folded = Beginning.Of(NameFolding.Fold(form.Name));
        foreach (var other in credits.Select(credit => credit.CreditedAs).Distinct().Where(other => Beginning.Of(NameFolding.Fold(other)) != folded))
        {
            if (!Take(left, other, isName: false, sortKey))
                unit.Context.Add(SearchForm.Other(unit.Keys.Next<SearchForm>(), kind, contributor.Id, sortKey, other));
        }

        unit.Context.RemoveRange(left);
    }

    private static bool Take(List<SearchForm> left, string form, bool isName, TextKey sortKey) =>
        left.Find(known => known.Form == form && known.IsName == isName && known.SortKey == sortKey) is { } same && left.Remove(same);

    private void Remove(Contributor contributor, ContributorFacts facts)
    {
        unit.Context.RemoveRange(facts.Forms[contributor.Id]);
        unit.Context.RemoveRange(facts.Records[contributor.Id]);
        unit.Context.RemoveRange(facts.Ids[contributor.Id]);
        unit.Context.RemoveRange(facts.Merged[contributor.Id]);
        unit.Context.Remove(contributor);
        unit.Count(contributor.Kind, -1);
    }
}
