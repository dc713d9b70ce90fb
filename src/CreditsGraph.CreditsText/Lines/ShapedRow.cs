using CreditsGraph.CreditsText.Text;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>A row and its shape.</summary>
internal sealed record ShapedRow(Row Row, RowShape Shape)
{
    public bool IsRole => Shape is RowShape.Role or RowShape.RoleLike;

    public bool IsName => Shape is RowShape.People or RowShape.Name;
}
