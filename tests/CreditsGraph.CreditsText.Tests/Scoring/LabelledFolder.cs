using System.Globalization;
using System.Text;

namespace CreditsGraph.CreditsText.Tests.Scoring;

/// <summary>A folder of labelled pages: <c>name.txt</c> or <c>name.html</c> with <c>name.expected.json</c>.</summary>
public static class LabelledFolder
{
    /// <summary>The score of the whole folder and the account that shows it page by page.</summary>
    public static (PageScore Total, string Account) Score(string folder)
    {
        PageScore? total = null;
        var account = new StringBuilder();
        foreach (var label in Directory.GetFiles(folder, "*.expected.json").Order(StringComparer.Ordinal))
        {
            var score = ScoreOf(label);
            total = total is null ? score : total + score;
            account.AppendLine(CultureInfo.InvariantCulture, $"{System.IO.Path.GetFileName(label)[..^14]}: {score}");
            foreach (var fault in score.Faults)
                account.AppendLine(CultureInfo.InvariantCulture, $"    {fault}");
        }
        if (total is null)
            throw new InvalidOperationException($"{folder} holds no labelled page.");
        account.AppendLine(CultureInfo.InvariantCulture, $"TOTAL {total}");
        return (total, account.ToString());
    }

    private static PageScore ScoreOf(string label)
    {
        var page = label[..^".expected.json".Length];
        var file = File.Exists(page + ".txt") ? page + ".txt" : page + ".html";
        var text = PageEncoding.Decode(File.ReadAllBytes(file)) ?? string.Empty;
        return PageScore.Of(CreditsTextParser.Read(text), ExpectedPage.LoadFile(label));
    }
}
