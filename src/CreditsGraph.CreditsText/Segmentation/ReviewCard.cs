using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>A block that may be a review: sentences, and beside them whose they are.</summary>
internal sealed class ReviewCard(List<Row> block, int from, int to)
{
    public Row First => block[0];

    public Row Last => block[^1];

    public List<Row> Sentences { get; } = block[from..to];

    /// <summary>The rows before and behind the sentences.</summary>
    public IReadOnlyList<Row> Beside { get; } = [.. block[..from], .. block[to..]];

    /// <summary>Those that name somebody or something.</summary>
    public IReadOnlyList<Row> Sources { get; } = [.. block[..from].Concat(block[to..]).Where(row => !IsAside(row.Text))];

    /// <summary>The score that stands alone in a row; null for none.</summary>
    public string? Rating => Beside.FirstOrDefault(row => Ratings.IsAlone(row.Text))?.Text;

    public string Quote => string.Join(' ', Sentences.Select(row => row.Text));

    /// <summary>Whether a source shows by itself that it is one: "By Ann Lee", "(Ann Lee)", a newspaper's word.</summary>
    public bool IsSourced => Sources.Any(row => AuthorOf(row) is not null || Attribution.IsPublication(row.Text));

    /// <summary>Whether the text is a score, a date or a link, which are beside a review and say nothing of whose it is.</summary>
    public static bool IsAside(string text) =>
        Ratings.IsAlone(text) || Attribution.IsDate(text) || Vocabulary.Editorial.Has(text.TrimEnd('…', '.', '>', '»', ' '));

    /// <summary>Whose words they are.</summary>
    public Attribution Source()
    {
        var author = Sources.Select(AuthorOf).FirstOrDefault(name => name is not null);
        var rest = Attribution.Read(string.Join(", ", Sources.Where(row => author is null || AuthorOf(row) is null).Select(row => row.Text)));
        return author is null ? rest : rest with { Publication = rest.Publication ?? rest.Author, Author = author };
    }

    // "By Ann Lee", "(Ann Lee)"
    private static string? AuthorOf(Row row)
    {
        var text = row.Text;
        var bare = text[0] == '(' && text[^1] == ')' ? text[1..^1] : WithoutBy(text);
        return bare is not null && NameShape.IsFullName(bare) && !Attribution.IsPublication(bare) ? NameCase.Ordinary(bare) : null;
    }

    private static string? WithoutBy(string text) =>
        text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var blank && Vocabulary.By.Has(text[..blank]) ? text[(blank + 1)..] : null;
}
