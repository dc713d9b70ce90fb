using CreditsGraph.CreditsText.Assembly;
using CreditsGraph.CreditsText.Html;
using CreditsGraph.CreditsText.Lines;
using CreditsGraph.CreditsText.Segmentation;
using CreditsGraph.CreditsText.Text;

namespace CreditsGraph.CreditsText;

/// <summary>Reads the text of a credits page.</summary>
public static class CreditsTextParser
{
    // Each stage claims rows; what one has claimed, the next leave alone.
    private static readonly Action<Draft>[] Stages =
    [
        draft => draft.Rows = RowMaker.Rows(draft.Lines),
        BrokenCharacters.Run,
        Songs.Run,
        ReviewTable.Run,
        Reviews.Run,
        BareQuotes.Run,
        ReviewCards.Run,
        CriticTable.Run,
        Chrome.Run,
        Sentences.Run,
        AlignedColumns.Run,
        Headings.Run,
        PressRows.Run,
        Stacks.Run,
        HeadedColumns.Run,
        Talks.Run,
        Responsibility.Run,
        FactRows.Run,
        CastRuns.Run,
        InlineCredits.Run,
        LoneNames.Run,
        ContinuedRows.Run,
        CompanyHeadings.Run,
        Prose.Run,
        BlockCredits.Run,
        LoneCasts.Run,
        TitledMakers.Run,
        PictureCredits.Run,
        ProseCredits.Run,
        CreditAssembly.Run,
        Titles.Run,
        Titles.RunTold,
        Leftovers.Run,
    ];

    /// <summary>
    /// What <paramref name="text"/> says; of an HTML page, what its text says. Never throws on any text, accounts for
    /// every line, and takes time linear in the text's length. <paramref name="title"/> names the main film where the
    /// caller knows it.
    /// </summary>
    public static CreditsReading Read(string text, string? title = null) =>
        ReadUntil(text, title, CancellationToken.None);

    /// <summary>
    /// The same; throws <see cref="OperationCanceledException"/> soon after <paramref name="cancellationToken"/> is
    /// cancelled.
    /// </summary>
    public static CreditsReading ReadUntil(string text, string? title, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(text);
        var draft = new Draft(HtmlPage.ToText(text), title, cancellationToken);
        foreach (var stage in Stages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            stage(draft);
        }
        var film = new FilmReading(
            draft.Title, draft.Year, draft.RuntimeMinutes, draft.Countries, draft.Kind,
                draft.Synopsis);
        return new CreditsReading(film, draft.Credits, draft.Reviews, draft.Issues, draft.Others,
            LineAccount.Of(draft));
    }
}
