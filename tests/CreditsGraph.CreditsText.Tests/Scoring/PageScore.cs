using CreditsGraph.Domain.Names;
using CreditsGraph.Domain.Roles;

namespace CreditsGraph.CreditsText.Tests.Scoring;

/// <summary>A reading held against a labelled page.</summary>
public sealed record PageScore
{
    /// <summary>Pairs of role and name.</summary>
    public required Score Credits { get; init; }

    /// <summary>Names alone.</summary>
    public required Score Names { get; init; }

    public required Score Reviews { get; init; }

    /// <summary>Of the credits found: kind, affiliation, honorific and characters as labelled.</summary>
    public required Score Details { get; init; }

    /// <summary>Title and year, where labelled.</summary>
    public required Score Film { get; init; }

    public required IReadOnlyList<string> Faults { get; init; }

    public static PageScore Of(CreditsReading reading, ExpectedPage expected)
    {
        var faults = new List<string>();
        var (credits, details) = CreditsOf(reading.Credits, expected.Credits, faults);
        var film = FilmOf(reading.Film, expected.Film, faults);
        var read = reading.Credits.Select(credit => credit.Name).ToList();
        var wanted = expected.Credits.Select(credit => credit.Name).ToList();
        foreach (var (other, i) in (expected.Others ?? []).Select((other, i) => (other, i)))
        {
            var otherRead = reading.Others.ElementAtOrDefault(i);
            var (more, moreDetails) = CreditsOf(otherRead?.Credits ?? [], other.Credits, faults);
            (credits, details) = (credits + more, details + moreDetails);
            film += Check(faults, "other film", "title", Folded(other.Film.Title), Folded(otherRead?.Film.Title));
            read.AddRange((otherRead?.Credits ?? []).Select(credit => credit.Name));
            wanted.AddRange(other.Credits.Select(credit => credit.Name));
        }
        return new PageScore
        {
            Credits = credits,
            Names = Overlap(wanted, read),
            Reviews = ReviewsOf(reading, expected, faults),
            Details = details,
            Film = film,
            Faults = faults,
        };
    }

    public static PageScore operator +(PageScore a, PageScore b) => new()
    {
        Credits = a.Credits + b.Credits,
        Names = a.Names + b.Names,
        Reviews = a.Reviews + b.Reviews,
        Details = a.Details + b.Details,
        Film = a.Film + b.Film,
        Faults = [.. a.Faults, .. b.Faults],
    };

    public override string ToString() =>
        $"credits {Credits} | names {Names} | reviews {Reviews} | details {Details} | film {Film}";

    private static (Score Credits, Score Details) CreditsOf(IReadOnlyList<CreditReading> read,
        IReadOnlyList<ExpectedCredit> expected, List<string> faults)
    {
        var open = read.ToList();
        var details = default(Score);
        var hits = 0;
        foreach (var credit in expected)
        {
            var match = open.Find(read => Same(read.Name, credit.Name) && SameRole(read, credit.Role));
            if (match is null)
            {
                faults.Add($"missing {credit.Role}: {credit.Name}");
                continue;
            }
            open.Remove(match);
            hits++;
            details += DetailsOf(match, credit, faults);
        }
        faults.AddRange(open.Select(read => $"unexpected {read.Role} ({read.RoleSlug}): {read.Name}"));
        return (new Score(hits, expected.Count, read.Count), details);
    }

    // Straight and curly quotation marks are one here: they are typography, not the name.
    private static bool Same(string read, string expected) => Plain(read) == Plain(expected);

    private static string Plain(string text) =>
        text.Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"');

    private static bool SameRole(CreditReading read, string role)
    {
        var slug = RoleVocabulary.Current.Resolve(role).Role.Slug;
        return NameFolding.Fold(read.Role) == NameFolding.Fold(role)
            || NameFolding.Fold(read.CreditedRole) == NameFolding.Fold(role)
            || read.RoleSlug == slug;
    }

    private static Score DetailsOf(CreditReading read, ExpectedCredit expected, List<string> faults)
    {
        var score = Check(faults, read.Name, "kind", expected.Kind, read.Kind);
        if (expected.Affiliation is not null)
            score += Check(faults, read.Name, "affiliation", expected.Affiliation, read.Affiliation);
        if (expected.Honorific is not null)
            score += Check(faults, read.Name, "honorific", expected.Honorific, read.Honorific);
        if (expected.Characters is not null)
            score += Check(faults, read.Name, "characters", string.Join("|", expected.Characters),
                string.Join("|", read.Characters));
        return score;
    }

    private static Score FilmOf(FilmReading read, ExpectedFilm expected, List<string> faults)
    {
        var score = Check(faults, "film", "title", Folded(expected.Title), Folded(read.Title));
        if (expected.Year is not null)
            score += Check(faults, "film", "year", expected.Year, read.Year);
        if (expected.Runtime is not null)
            score += Check(faults, "film", "runtime", expected.Runtime, read.RuntimeMinutes);
        if (expected.Kind is not null)
            score += Check(faults, "film", "kind", expected.Kind, read.Kind);
        return expected.Countries is null
            ? score
            : score + Check(faults, "film", "countries", string.Join('|', expected.Countries),
                string.Join('|', read.Countries));
    }

    private static Score ReviewsOf(CreditsReading reading, ExpectedPage expected, List<string> faults)
    {
        var read = reading.Reviews
            .Select(review => Plain($"{review.Quote} | {review.Publication} | {review.Author}"))
            .ToList();
        var wanted = (expected.Reviews ?? []).Select(review => Plain($"{review.Quote} | {review.Publication} | {review.Author}"))
            .ToList();
        faults.AddRange(wanted.Except(read).Select(review => $"missing review {review}"));
        faults.AddRange(read.Except(wanted).Select(review => $"unexpected review {review}"));
        return new Score(wanted.Intersect(read).Count(), wanted.Count, read.Count);
    }

    private static Score Overlap(IEnumerable<string> expected, IEnumerable<string> read)
    {
        var wanted = expected.Select(Plain).ToHashSet();
        var found = read.Select(Plain).ToHashSet();
        return new Score(wanted.Intersect(found).Count(), wanted.Count, found.Count);
    }

    private static Score Check<T>(List<string> faults, string of, string what, T expected, T read)
    {
        var same = Equals(expected, read);
        if (!same)
            faults.Add($"{of}: {what} is {read}, not {expected}");
        return new Score(same ? 1 : 0, 1, 1);
    }

    private static string? Folded(string? text) => text is null ? null : NameFolding.Fold(text);
}
