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
        var open = reading.Credits.ToList();
        var details = default(Score);
        var hits = 0;
        foreach (var credit in expected.Credits)
        {
            var match = open.Find(read => read.Name == credit.Name && SameRole(read, credit.Role));
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
        return new PageScore
        {
            Credits = new Score(hits, expected.Credits.Count, reading.Credits.Count),
            Names = Overlap(expected.Credits.Select(credit => credit.Name), reading.Credits.Select(read => read.Name)),
            Reviews = ReviewsOf(reading, expected, faults),
            Details = details,
            Film = FilmOf(reading.Film, expected.Film, faults),
            Faults = faults,
        };
    }

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
        return expected.Year is null ? score : score + Check(faults, "film", "year", expected.Year, read.Year);
    }

    private static Score ReviewsOf(CreditsReading reading, ExpectedPage expected, List<string> faults)
    {
        var read = reading.Reviews.Select(review => $"{review.Quote} | {review.Publication} | {review.Author}")
            .ToList();
        var wanted = expected.Reviews.Select(review => $"{review.Quote} | {review.Publication} | {review.Author}")
            .ToList();
        faults.AddRange(wanted.Except(read).Select(review => $"missing review {review}"));
        faults.AddRange(read.Except(wanted).Select(review => $"unexpected review {review}"));
        return new Score(wanted.Intersect(read).Count(), wanted.Count, read.Count);
    }

    private static Score Overlap(IEnumerable<string> expected, IEnumerable<string> read)
    {
        var wanted = expected.ToHashSet();
        var found = read.ToHashSet();
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
