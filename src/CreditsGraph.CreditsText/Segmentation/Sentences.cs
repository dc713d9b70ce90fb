using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Assembly;
using CreditsGraph.CreditsText.Lines;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>
/// Stage: sentences that are credits or facts stand for themselves: "Regia di Ann Lee. Un film con Bo Tran. Italia,
/// 2015."
/// </summary>
internal static partial class Sentences
{
    private const int LongestRow = 1500;
    private const int LongestCredit = 250;

    public static void Run(Draft draft)
    {
        draft.Rows = draft.Rows.ConvertAll(WithoutHeading);
        if (!draft.Rows.Exists(MayHold))
            return;
        var rows = new List<Row>(draft.Rows.Count);
        foreach (var (row, parts) in SideBySide.Ask(draft.Rows, row => MayHold(row) ? Cut(row) : null, draft.CancellationToken))
        {
            if (parts is null)
                rows.Add(row);
            else
                rows.AddRange(parts);
        }
        if (rows.Count == draft.Rows.Count)
            return;
        for (var i = 0; i < rows.Count; i++)
            rows[i].Index = i;
        draft.Rows = rows;
    }

    private static bool MayHold(Row row) =>
        row.IsFree && row.Text.Length < LongestRow && row.Text.Contains(". ", StringComparison.Ordinal)
            && !row.Text.Contains('|') && !(row.Text.Length < 200 && LabelRule.IsContact(row.Text));

    // "PRODUCTION: (Norway) Produced by Ann Lee. …": the heading of a list in the row of its first credit.
    private static Row WithoutHeading(Row row)
    {
        if (!row.IsFree || row.Labelled is not { Layout: Layout.Colon } line
            || !(Vocabulary.Departments.Has(line.Label.Chars) || Vocabulary.CrewSections.Has(line.Label.Chars)))
            return row;
        var value = line.Value;
        if (value.Chars is ['(', ..] && value.Chars.IndexOf(')') is var close and > 0)
            value = value.From(close + 1).Trim();
        return value.IsEmpty || ByLine.Read(value) is null ? row
            : new Row(value with { Length = row.Body.End - value.Start }, row.Mark) { Index = row.Index, Block = row.Block };
    }

    private static List<Row> Cut(Row row)
    {
        if (Dotted(row) is { } dotted)
            return dotted;
        var letters = InnerLabels.LettersOf(row);
        var sentences = Split(row.Body);
        if (sentences.Count < 2 || !sentences.Exists(sentence => IsCredit(row, sentence)))
            return [row];
        var parts = new List<Slice>();
        foreach (var sentence in sentences)
        {
            // Sentences of the story stay together.
            if (parts.Count > 0 && !StandsAlone(row, sentence) && !StandsAlone(row, parts[^1]))
                parts[^1] = parts[^1] with { Length = sentence.End - parts[^1].Start };
            else
                parts.Add(sentence);
        }
        return parts.ConvertAll(part => new Row(IsShort(row, part) ? part.Trim(" .") : part.Trim(), row.Mark)
        {
            Block = row.Block,
            Letters = letters,
        });
    }

    // "Реж. Ann Lee. Сц. Bo Tran. Оп. Cy Oz.": short labels that end in a dot and no colon.
    private static List<Row>? Dotted(Row row)
    {
        var matches = DottedLabel().Matches(row.Text);
        if (matches.Count < 2 || InnerLabels.Best([.. matches.Select(match => match.Groups["label"].Value)]) is not { } letters)
            return null;
        var rows = new List<Row>();
        var from = 0;
        foreach (var at in matches.Select(match => match.Groups["all"].Index).Append(row.Body.Length))
        {
            if (row.Body.Sub(from, at - from).Trim(" .;,") is { IsEmpty: false } part)
                rows.Add(new Row(part, row.Mark) { Block = row.Block, Letters = letters });
            from = at;
        }
        return rows;
    }

    [GeneratedRegex(@"(?:^|[.;–-]\s+)(?<all>(?<label>\p{Lu}\p{L}{1,5})\.(?:,\s\p{L}{1,5}\.)?\s(?=\p{Lu})|(?<label>В ролях|Int|Interpr|Intérpretes|Interpreti|Darsteller|Int\.|Interpr\.)\.?\s?:)")]
    private static partial Regex DottedLabel();

    // "Gravel Choir." is a title, and its dot the row's.
    private static bool IsShort(Row row, Slice part) => !StandsAlone(row, part) && WordForms.Split(part.Text).Length <= 6;

    private static bool StandsAlone(Row row, Slice sentence) => IsCredit(row, sentence) || IsFacts(sentence);

    private static bool IsCredit(Row row, Slice sentence)
    {
        if (sentence.Length > LongestCredit)
            return false;
        if (ByLine.Read(sentence) is { } line)
            return NamesValue.IsListOfNames(Afterthoughts.Cut(line.Names));
        return LabelledLine.Read(sentence) is { Layout: Layout.Colon, IsEmpty: false } label
            && (Facts.LabelOf(label.Label.Chars) is not null
                || (RoleReader.Known(label.Label) is not null && NamesValue.IsPlausible(label.Value)))
            || CommaRunRule.BeginsWithRole(row, sentence);
    }

    private static bool IsFacts(Slice sentence) =>
        sentence.Length < 120 && Facts.Pieces(sentence.Text) is var pieces && pieces.Exists(Facts.IsMeasure)
            && pieces.Count(Facts.IsFact) * 2 >= pieces.Count;

    private static List<Slice> Split(Slice body)
    {
        var sentences = new List<Slice>();
        var text = body.Text;
        var from = 0;
        for (var i = text.IndexOf(". ", StringComparison.Ordinal); i > 0; i = text.IndexOf(". ", i + 1, StringComparison.Ordinal))
        {
            if (!Ends(text, from, i))
                continue;
            sentences.Add(body.Sub(from, i + 1 - from).Trim());
            from = i + 2;
        }
        sentences.Add(body.From(Math.Min(from, body.Length)).Trim());
        sentences.RemoveAll(sentence => sentence.IsEmpty);
        return sentences;
    }

    // Neither an initial nor "Dr." nor "Jr." ends a sentence; a small letter does not begin one.
    private static bool Ends(string text, int from, int dot)
    {
        var blank = text.LastIndexOf(' ', dot - 1);
        var word = text[Math.Max(from, blank + 1)..dot];
        // "Exec. Prod.: Ann Lee" begins with a short form.
        if (from == 0 && blank < 0 && word.Length < 5)
            return false;
        return word.Length > 2 && !word.Contains('.') && !Vocabulary.Honorifics.Has(word) && !Vocabulary.Suffixes.Has(word)
            && (word.Length > 3 || !RoleWord(word)) && dot + 2 < text.Length && !char.IsLower(text[dot + 2]) && text[dot + 2] != ':';
    }

    private static bool RoleWord(string word) => Domain.Roles.RoleVocabulary.Current.Recognize(word) is not null;
}
