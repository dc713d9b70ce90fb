using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Segmentation;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>The items of a run of commas, taken one by one.</summary>
internal sealed class CommaRun(Row row)
{
    private const int Enough = 2;
    private const int MostOfOne = 12;

    private readonly List<CreditLine> lines = [];
    private IReadOnlyList<RolePart>? awaiting;
    private Slice holder = row.Body.To(0);
    private bool beginsWithRole;
    private int roles;

    /// <summary>The credits; none where the run is no list of roles and names.</summary>
    public List<CreditLine> Credits =>
        awaiting is null && (roles >= Enough ? roles * 3 >= lines.Count : beginsWithRole && IsOneList()) ? lines : [];

    /// <summary>Takes the next item; false where it is neither a role nor a name nor a fact of the film.</summary>
    public bool Take(Slice item)
    {
        if (RoleReader.Known(item) is { } role)
            TakeRole(role);
        else if (LineOf(item) is { } line)
            Open(line with { Roles = [.. awaiting ?? [], .. line.Roles] });
        else if (!NamesValue.IsListOfNames(item))
            return Facts.IsFact(item.Chars);
        else if (awaiting is not null)
            Open(new CreditLine { Roles = awaiting, Names = item, Row = row, Layout = Layout.By, Confidence = 0.85 });
        else if (IsNextHolder(item))
            holder = item;
        else if (lines.Count > 0 && holder.IsEmpty)
            lines.Add(lines[^1] with { Names = item });
        else
            return Facts.IsFact(item.Chars);
        return true;
    }

    private void TakeRole(IReadOnlyList<RolePart> role)
    {
        if (holder.IsEmpty)
            Await(role);
        else
            Open(new CreditLine { Roles = role, Names = holder, Row = row, Layout = Layout.NameThenRole, Confidence = 0.85 });
    }

    // "Ann Lee, director, Bo Tran, editor": each name holds the roles up to the next.
    private bool IsNextHolder(Slice item) => NameShape.IsFullName(item.Chars) && (lines.Count == 0 ? holder.IsEmpty : !holder.IsEmpty);

    // "editor, Ann Lee": the names stand behind the next comma.
    private void Await(IReadOnlyList<RolePart> role)
    {
        beginsWithRole |= lines.Count == 0;
        awaiting = awaiting is null ? role : [.. awaiting, .. role];
    }

    private void Open(CreditLine line)
    {
        lines.Add(line);
        awaiting = null;
        roles++;
    }

    // "Producers, Ann Lee, Bo Tran": nothing but people; "Director, Harbour Museum" tells where somebody works.
    private bool IsOneList() =>
        lines.Count is > 0 and <= MostOfOne && lines.TrueForAll(line => NameShape.IsFullName(line.Names.Chars)
            && OrganizationShape.Weight(line.Names.Text, false) < OrganizationShape.Enough && !Places.IsPlace(line.Names));

    // Behind "editor," stands "Art Mendes", behind "Regie," also "Buch Ann Lee".
    private CreditLine? LineOf(Slice item) =>
        awaiting is not null && Vocabulary.GivenNames.Has(WordForms.First(item.Chars)) ? null
            : ByLine.Read(item) is { } by && NamesValue.IsListOfNames(by.Names)
                ? new CreditLine { Roles = by.Roles, Names = by.Names, Row = row, Layout = Layout.By, Confidence = 0.9 }
                : UnmarkedRule.Read(row, item);
}
