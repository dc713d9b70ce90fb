using CreditsGraph.CreditsText.Lines;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Text;

/// <summary>A line, or a part of one that stands for itself, with what has been made of it so far.</summary>
internal sealed class Row(Slice body, RowMark mark)
{
    private const string CreditsReason = "credits";
    private const string HeadingReason = "a heading";
    private const string ReviewReason = "a review";
    private const string SourceReason = "whose review it is";
    private const string CaptionReason = "what a picture shows";

    // A page has many rows: what a row is asked for again and again is kept, in as little room as it takes.
    private LabelledPlaces labelled;
    private IReadOnlyList<RolePart>? roles;
    private RareNotes? notes;
    private IReadOnlyList<RolePart>? labelRoles;
    private bool hasLabelled;
    private bool hasRoles;
    private bool hasLabelRoles;
    private bool? hasPlausibleValue;
    private sbyte kind = -1;

    /// <summary>The row's words, without bullets, table bars and tags.</summary>
    public Slice Body { get; } = body;

    /// <summary>What stood before the words.</summary>
    public RowMark Mark { get; } = mark;

    /// <summary>The words of <see cref="Body"/>.</summary>
    public string Text { get; } = body.Length == body.Line.Text.Length ? body.Line.Text : body.Text;

    /// <summary>The row's place among the page's rows, from 0.</summary>
    public int Index { get; set; }

    /// <summary>The rows between two blank lines are one block.</summary>
    public int Block { get; set; }

    /// <summary>The part of the page that the row stands in.</summary>
    public Section Section { get; set; } = Section.None;

    /// <summary>Whether the row stands under a heading of thanks.</summary>
    public bool UnderThanks { get; set; }

    /// <summary>Whether the row holds the names of the role on the row above, or goes on with them.</summary>
    public bool UnderRole { get; set; }

    /// <summary>The role that a heading gives to the rows under it, such as "Cast"; null for none.</summary>
    public RolePart? Heading { get; set; }

    /// <summary>Whether the row lists the film's year, country, length and the like.</summary>
    public bool IsFilmFacts { get; set; }

    /// <summary>The short labels of its language, where the row is a part of one that is full of them; null for none.</summary>
    public WordList? Letters
    {
        get => notes?.Letters;
        set
        {
            if (value != Letters)
                (notes ??= new RareNotes()).Letters = value;
        }
    }

    /// <summary>The title that the row's facts stand behind; null for none.</summary>
    public string? LeadTitle
    {
        get => notes?.LeadTitle;
        set => (notes ??= new RareNotes()).LeadTitle = value;
    }

    /// <summary>The facts that stand in brackets behind a title; none for any other row.</summary>
    public IReadOnlyList<string> TitleFacts
    {
        get => notes?.TitleFacts ?? [];
        set => (notes ??= new RareNotes()).TitleFacts = value;
    }

    public LineKind? Kind
    {
        get => kind < 0 ? null : (LineKind)kind;
        private set => kind = (sbyte?)value ?? -1;
    }

    public string? Reason { get; private set; }

    /// <summary>The row cut between a label and its value; null where it has no mark between them.</summary>
    public LabelledLine? Labelled
    {
        get
        {
            if (!hasLabelled)
                (labelled, hasLabelled) = (LabelledPlaces.Of(LabelledLine.Read(Body)), true);
            return labelled.In(Body.Line);
        }
    }

    /// <summary>Says where the row is cut between a label and its value, which only the rows beside it show.</summary>
    public void Align(LabelledLine line) => (labelled, hasLabelled) = (LabelledPlaces.Of(line), true);

    /// <summary>The roles that the row names and nothing else; null where it does not.</summary>
    public IReadOnlyList<RolePart>? Roles
    {
        get
        {
            if (!hasRoles)
                (roles, hasRoles) = (RoleReader.Known(Body), true);
            return roles;
        }
    }

    /// <summary>The roles that the label of <see cref="Labelled"/> names; null where it does not, or where there is none.</summary>
    public IReadOnlyList<RolePart>? LabelRoles
    {
        get
        {
            if (!hasLabelRoles)
                (labelRoles, hasLabelRoles) = (Labelled is { } line ? RoleReader.Known(line.Label) : null, true);
            return labelRoles;
        }
    }

    /// <summary>Whether the value of <see cref="Labelled"/> may be a list of names.</summary>
    public bool HasPlausibleValue =>
        hasPlausibleValue ??= Labelled is { } line && NamesValue.IsPlausible(line.Value);

    public bool IsBlank => Body.IsEmpty;

    public bool IsFree => kind < 0 && !IsBlank;

    /// <summary>Whether the row was taken for credits.</summary>
    public bool IsCredits => Reason == CreditsReason;

    /// <summary>Whether the row was taken for a heading.</summary>
    public bool IsHeading => Reason == HeadingReason;

    /// <summary>Whether the row was taken for a review.</summary>
    public bool IsReview => Reason == ReviewReason;

    /// <summary>Whether the row was taken for whose review another is.</summary>
    public bool IsReviewSource => Reason == SourceReason;

    /// <summary>Says that the row holds a review.</summary>
    public void ClaimReview() => Claim(LineKind.Fact, ReviewReason);

    /// <summary>Says that the row tells whose review another is.</summary>
    public void ClaimSource() => Claim(LineKind.Fact, SourceReason);

    /// <summary>Whether the row was taken for what a picture beside the list shows.</summary>
    public bool IsCaption => Reason == CaptionReason;

    /// <summary>Says that the row tells what a picture shows.</summary>
    public void ClaimCaption() => Claim(LineKind.Noise, CaptionReason);

    /// <summary>Says that the row is a heading.</summary>
    public void ClaimHeading() => Claim(LineKind.Fact, HeadingReason);

    /// <summary>Says that the row holds credits.</summary>
    public void ClaimCredits() => Claim(LineKind.Fact, CreditsReason);

    /// <summary>Says what the row was taken for. The first word holds.</summary>
    public void Claim(LineKind kind, string reason)
    {
        if (Kind is not null)
            return;
        Kind = kind;
        Reason = reason;
    }

    /// <summary>Gives the row back to the stages that follow.</summary>
    public void Release()
    {
        Kind = null;
        Reason = null;
    }

    // What few rows have.
    private sealed class RareNotes
    {
        public string? LeadTitle { get; set; }

        public WordList? Letters { get; set; }

        public IReadOnlyList<string> TitleFacts { get; set; } = [];
    }
}
