using System.Runtime.InteropServices;
using CreditsGraph.CreditsText.Assembly;
using CreditsGraph.CreditsText.Lines;
using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Segmentation;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.Domain;

namespace CreditsGraph.CreditsText;

/// <summary>A page in the making: what the stages have found so far.</summary>
internal sealed class Draft(string text, string? title, CancellationToken cancellationToken)
{
    private const int LongestBeginning = 200_000;

    /// <summary>The caller's wish to end: the stages that take longest look at it row by row.</summary>
    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>The page's first part, for what spans its lines: the page as a whole is not held any longer.</summary>
    public string Beginning { get; } = text[..Math.Min(text.Length, LongestBeginning)];

    public IReadOnlyList<PageLine> Lines { get; } = LineSplitter.Split(text);

    public List<Row> Rows { get; set; } = [];

    public string? Title { get; set; } = title;

    public string? LabelledTitle { get; set; }

    public string? OriginalTitle { get; set; }

    /// <summary>The film's name where its facts follow it in one row: "Gravel Choir. USA, 2008. Director: …".</summary>
    public string? LeadTitle { get; set; }

    public int? Year { get; set; }

    /// <summary>Where <see cref="Year"/> was stated.</summary>
    public YearSource YearSource { get; private set; }

    public int? RuntimeMinutes { get; set; }

    public List<string> Countries { get; } = [];

    /// <summary>The number of the first line that holds a credit.</summary>
    public int FirstCreditLine { get; set; } = int.MaxValue;

    public FilmKind? Kind { get; set; }

    public string? Synopsis { get; set; }

    /// <summary>The lines of credits; after <see cref="CreditAssembly"/> only their number and the first one hold.</summary>
    public List<CreditLine> CreditLines { get; } = [];

    public List<CreditReading> Credits { get; } = [];

    public List<OtherFilmReading> Others { get; } = [];

    public List<ReviewReading> Reviews { get; } = [];

    public List<ReadingIssue> Issues { get; } = [];

    /// <summary>On which side of each row an actor stands, as far as it was asked.</summary>
    public CastSides[] CastSides { get; set; } = [];

    /// <summary>Whether the page names its cast under another word than "Distribution".</summary>
    public bool HasCast { get; set; }

    /// <summary>Names that the page gives for roles which only organizations hold, folded.</summary>
    public IReadOnlySet<string> Bodies { get; set; } = new HashSet<string>();

    /// <summary>Names that the page gives beside people's as those of whom they work for, and after "©", folded.</summary>
    public IReadOnlySet<string> KnownBodies { get; set; } = new HashSet<string>();

    /// <summary>Full names that the page gives alone, folded.</summary>
    public IReadOnlySet<string> FullNames { get; set; } = new HashSet<string>();

    /// <summary>How the page spells words with a capital within; null until somebody asks.</summary>
    public PageSpelling? Spelling { get; set; }

    /// <summary>The page's language by the words of its roles, two letters; null where nothing tells.</summary>
    public string? Language { get; set; }

    /// <summary>Whether the page writes people's names in capitals.</summary>
    public bool CapsPage { get; set; }

    /// <summary>Whether the page writes "Sleeth, Lisa".</summary>
    public bool InvertedPage { get; set; }

    /// <summary>Puts a shorter row in the place of <paramref name="row"/>; its line may hold facts too.</summary>
    public void Replace(Row row, Slice body, bool isFilmFacts) =>
        Rows[row.Index] = new Row(body, row.Mark)
        {
            Index = row.Index,
            Block = row.Block,
            Section = row.Section,
            UnderThanks = row.UnderThanks,
            UnderRole = row.UnderRole,
            Heading = row.Heading,
            IsFilmFacts = isFilmFacts,
            Letters = row.Letters,
        };

    /// <summary>Whether the page writes "Sleeth; Lisa".</summary>
    public bool SemicolonPage { get; set; }

    /// <summary>Puts the lines of credits in the order of their places.</summary>
    public void SortCreditLines(Func<CreditLine, long> place)
    {
        var places = CreditLines.Select(place).ToArray();
        places.AsSpan().Sort(CollectionsMarshal.AsSpan(CreditLines));
    }

    /// <summary>The next row with words after <paramref name="index"/>; null at the end.</summary>
    public int? Next(int index)
    {
        for (var i = index + 1; i < Rows.Count; i++)
        {
            if (!Rows[i].IsBlank)
                return i;
        }
        return null;
    }

    /// <summary>The row with words before <paramref name="index"/>; null at the start.</summary>
    public int? Previous(int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (!Rows[i].IsBlank)
                return i;
        }
        return null;
    }

    /// <summary>The row right under <paramref name="row"/>, where it is a list of people; null where it is not.</summary>
    public Row? PeopleUnder(Row row) =>
        row.Index + 1 < Rows.Count && Rows[row.Index + 1] is { IsBlank: false } below && NamesValue.IsListOfPeople(below.Body) ? below : null;

    /// <summary>Keeps the year where no better place has stated one.</summary>
    public void OfferYear(int year, YearSource source)
    {
        if (Year is null || source > YearSource)
            (Year, YearSource) = (year, source);
    }

    public void Doubt(Slice slice, string code, string reason, string? suggestion) =>
        Issues.Add(new ReadingIssue(slice.Span, code, slice.Text, reason, suggestion));
}
