using System.Globalization;
using System.Text;
using CreditsGraph.CreditsText;

namespace CreditsGraph.Scoring;

/// <summary>A folder of labelled pages: <c>name.txt</c> or <c>name.html</c> with <c>name.expected.json</c>.</summary>
public static class LabelledFolder
{
    private const string Ending = ".expected.json";

    /// <summary>
    /// The score of the whole folder and the account that shows it page by page. Throws where the folder holds no
    /// labelled page.
    /// </summary>
    public static (PageScore Total, string Account) Score(string folder)
    {
        PageScore? total = null;
        var account = new StringBuilder();
        foreach (var label in Directory.GetFiles(folder, "*" + Ending).Order(StringComparer.Ordinal))
        {
            var score = ScoreOf(label);
            total = total is null ? score : total + score;
            account.AppendLine(CultureInfo.InvariantCulture, $"{Path.GetFileName(label)[..^Ending.Length]}: {score}");
            foreach (var fault in score.Faults)
                account.AppendLine(CultureInfo.InvariantCulture, $"    {fault}");
        }
        if (total is null)
            throw new InvalidOperationException($"{folder} holds no labelled page.");
        account.Append(total.Table());
        return (total, account.ToString());
    }

    private static PageScore ScoreOf(string label)
    {
        var page = label[..^Ending.Length];
        var file = File.Exists(page + ".txt") ? page + ".txt" : page + ".html";
        var text = PageEncoding.Decode(File.ReadAllBytes(file)) ?? string.Empty;
        return PageScore.Of(CreditsTextParser.Read(text), ExpectedPage.Load(label));
    }
}
