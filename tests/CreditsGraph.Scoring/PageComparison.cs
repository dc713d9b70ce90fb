using CreditsGraph.CreditsText;
using CreditsGraph.Domain.Names;
using CreditsGraph.Domain.Roles;

namespace CreditsGraph.Scoring;

/// <summary>Counts what of a labelled page was read.</summary>
internal sealed class PageComparison
{
    private readonly List<string> faults = [];
    private readonly Calibration calibration = new();
    private Score credits;
    private Score names;
    private Score kinds;
    private Score affiliations;
    private Score details;
    private Score titles;
    private Score facts;

    public PageScore Compare(CreditsReading reading, ExpectedPage expected)
    {
        if (expected.IsOfAllFilms)
        {
            CompareCredits([.. reading.Credits, .. reading.Others.SelectMany(other => other.Credits)], expected.Credits);
        }
        else
        {
            CompareFilm(reading.Film, expected.Film);
            CompareCredits(reading.Credits, expected.Credits);
            CompareOthers(reading.Others, expected.Others ?? []);
        }
        return new PageScore
        {
            Credits = credits,
            Names = names,
            Reviews = ReviewsOf(reading, expected),
            Kind = kinds,
            Affiliation = affiliations,
            Details = details,
            Title = titles,
            Facts = facts,
            Calibration = calibration,
            Faults = faults,
        };
    }

    private void CompareOthers(IReadOnlyList<OtherFilmReading> read, IReadOnlyList<ExpectedPage> expected)
    {
        for (var i = 0; i < Math.Max(read.Count, expected.Count); i++)
        {
            var found = read.ElementAtOrDefault(i);
            var wanted = expected.ElementAtOrDefault(i);
            if (wanted is not null)
                titles += Check("another film", "title", Folded(wanted.Film.Title), Folded(found?.Film.Title));
            CompareCredits(found?.Credits ?? [], wanted?.Credits ?? []);
        }
    }

    private void CompareCredits(IReadOnlyList<CreditReading> read, IReadOnlyList<ExpectedCredit> expected)
    {
        var open = read.ToList();
        foreach (var credit in expected)
        {
            var match = open.Find(read => Same(read.Name, credit.Name) && SameRole(read, credit.Role));
            if (match is null)
            {
                faults.Add($"missing {credit.Role}: {credit.Name}");
                continue;
            }
            open.Remove(match);
            calibration.Count(match.Confidence, true);
            CompareDetails(match, credit);
        }
        faults.AddRange(open.Select(read => $"unexpected {read.Role} ({read.RoleSlug}): {read.Name}"));
        open.ForEach(read => calibration.Count(read.Confidence, false));
        credits += new Score(read.Count - open.Count, expected.Count, read.Count);
        names += Overlap(expected.Select(credit => credit.Name), read.Select(credit => credit.Name));
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

    private void CompareDetails(CreditReading read, ExpectedCredit expected)
    {
        if (expected.Kind is { } kind)
            kinds += Check(read.Name, "kind", kind, read.Kind);
        if (expected.Affiliation is not null || read.Affiliation is not null)
            affiliations += Check(read.Name, "affiliation", expected.Affiliation, read.Affiliation);
        if (expected.Honorific is not null)
            details += Check(read.Name, "honorific", expected.Honorific, read.Honorific);
        if (expected.Characters is { } characters)
            details += Check(read.Name, "characters", string.Join('|', characters), string.Join('|', read.Characters));
    }

    private void CompareFilm(FilmReading read, ExpectedFilm expected)
    {
        titles += Check("film", "title", Folded(expected.Title), Folded(read.Title));
        if (expected.Year is not null)
            facts += Check("film", "year", expected.Year, read.Year);
        if (expected.Runtime is not null)
            facts += Check("film", "runtime", expected.Runtime, read.RuntimeMinutes);
        if (expected.Kind is not null)
            facts += Check("film", "kind", expected.Kind, read.Kind);
        if (expected.Countries is { } countries)
            facts += Check("film", "countries", string.Join('|', countries), string.Join('|', read.Countries));
    }

    private Score ReviewsOf(CreditsReading reading, ExpectedPage expected)
    {
        var read = reading.Reviews.Concat(reading.Others.SelectMany(other => other.Reviews))
            .Select(review => Plain($"{review.Quote} | {review.Publication} | {review.Author}")).ToList();
        var wanted = (expected.Reviews ?? []).Concat((expected.Others ?? []).SelectMany(other => other.Reviews ?? []))
            .Select(review => Plain($"{review.Quote} | {review.Publication} | {review.Author}")).ToList();
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

    private Score Check<T>(string of, string what, T expected, T read)
    {
        var same = Equals(expected, read);
        if (!same)
            faults.Add($"{of}: {what} is {read}, not {expected}");
        return new Score(same ? 1 : 0, 1, 1);
    }

    private static string? Folded(string? text) => text is null ? null : NameFolding.Fold(text);
}
