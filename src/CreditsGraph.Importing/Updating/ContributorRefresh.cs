using CreditsGraph.Domain;
using CreditsGraph.Domain.Names;
using CreditsGraph.Importing.Identity;
using CreditsGraph.Store;

namespace CreditsGraph.Importing.Updating;

/// <summary>
/// Works out again, from the credits and identities as they now are, what is kept beside a contributor: the best form of
/// the name, other forms, the number of films, what tells namesakes apart, the forms to search. Who has no credit left
/// is taken out.
/// </summary>
internal sealed class ContributorRefresh(ImportUnit unit)
{
    private const int ContributorsAtOnce = 500;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var keys in unit.Touched.Order().Chunk(ContributorsAtOnce))
        {
            var facts = await ContributorFacts.LoadAsync(unit.Context, keys, cancellationToken).ConfigureAwait(false);
            foreach (var contributor in facts.Contributors)
            {
                unit.Context.RemoveRange(facts.Forms[contributor.Id]);
                if (facts.IsCredited(contributor.Id))
                    Refresh(contributor, facts);
                else
                    Remove(contributor, facts);
            }

            await unit.SaveAsync(cancellationToken).ConfigureAwait(false);
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
        AddForms(contributor, form, credits);
    }

    private void Refresh(Person person, string name, List<CreditFact> credits, ContributorFacts facts)
    {
        var entry = unit.Context.Entry(person);
        entry.Property(row => row.AlsoKnownAs).CurrentValue =
        [
            .. credits.Where(credit => credit.CreditedAs != name && !facts.IsJoint(credit)).Select(credit => credit.CreditedAs)
                .Distinct().Order(StringComparer.Ordinal),
        ];
        entry.Property(row => row.Disambiguation).CurrentValue =
            facts.IsShared(person.Id, NameNode.KeyOf(ContributorKind.Person, NameFolding.Fold(name))) ? Disambiguation.Of(credits) : null;
    }

    private void AddForms(Contributor contributor, NameForm form, List<CreditFact> credits)
    {
        var (kind, sortKey) = (SearchForm.KindOf(contributor.Kind), TextKey.Of(form.SortName));
        unit.Context.Add(SearchForm.OfName(unit.Keys.Next<SearchForm>(), kind, contributor.Id, sortKey, form.Name));
        var folded = Beginning.Of(NameFolding.Fold(form.Name));
        foreach (var other in credits.Select(credit => credit.CreditedAs).Distinct().Where(other => Beginning.Of(NameFolding.Fold(other)) != folded))
            unit.Context.Add(SearchForm.Other(unit.Keys.Next<SearchForm>(), kind, contributor.Id, sortKey, other));
    }

    private void Remove(Contributor contributor, ContributorFacts facts)
    {
        unit.Context.RemoveRange(facts.Records[contributor.Id]);
        unit.Context.RemoveRange(facts.Ids[contributor.Id]);
        unit.Context.RemoveRange(facts.Merged[contributor.Id]);
        unit.Context.Remove(contributor);
        unit.Count(contributor.Kind, -1);
    }
}
