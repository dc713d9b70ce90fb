using CreditsGraph.CreditsText.Text;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>How credits stand in one row.</summary>
/// <param name="ReadAlone">The row's credits, for a rule that looks at nothing else and changes nothing; null for others.</param>
/// <param name="ReadAround">The credits of the page's row of that index; null for a rule that looks at a row alone.</param>
internal sealed record InlineRule(
    Func<Row, IReadOnlyList<CreditLine>>? ReadAlone, Func<Draft, int, IEnumerable<CreditLine>>? ReadAround)
{
    public static InlineRule Alone(Func<Row, IReadOnlyList<CreditLine>> read) => new(read, null);

    public static InlineRule Around(Func<Draft, int, IEnumerable<CreditLine>> read) => new(null, read);
}
