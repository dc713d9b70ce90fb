using System.Collections;
using System.Globalization;
using CreditsGraph.CreditsText;
using CreditsGraph.Domain;
using CreditsGraph.Importing;

namespace CreditsGraph.Workload;

/// <summary>
/// Films with their credits and reviews, made up and the same every time, as one document for the import: 5 to 60
/// credits a film, mostly few; people and roles of whom few have most credits; years mostly recent.
/// </summary>
internal sealed class WorkloadFilms
{
    private const int FewestCredits = 5;
    private const int MostCredits = 60;
    private readonly WorkloadSize _size;
    private readonly int[] _lengths;
    private readonly int[] _reviews;

    public WorkloadFilms(WorkloadSize size)
    {
        (_size, _lengths, _reviews) = (size, Lengths(size), ReviewsOf(size));
        Credited = new(size.People);
    }

    /// <summary>Who has been credited so far, by number.</summary>
    public BitArray Credited { get; }

    /// <summary>The number of a person, as if TMDB had given it: names may be shared, this is not.</summary>
    public static CatalogueId IdOf(int person) => new(ExternalIdScheme.Tmdb, person.ToString(CultureInfo.InvariantCulture));

    /// <summary>All films as one document.</summary>
    public SourceDocument ToDocument() => new(
        $"workload:{_size.Credits}",
        "workload",
        "application/x-workload",
        _size.Credits.ToString("x64", CultureInfo.InvariantCulture),
        null,
        Enumerable.Range(0, _size.Films).Select(Film).ToAsyncEnumerable());

    // So many that the whole has its credits exactly: where the draw misses the sum, first films get one more or less.
    private static int[] Lengths(WorkloadSize size)
    {
        var lengths = new int[size.Films];
        for (var film = 0; film < lengths.Length; film++)
            lengths[film] = FewestCredits + new Dice(film, WorkloadStream.Lengths).Skewed(MostCredits - FewestCredits + 1, 2.72);
        for (var missing = size.Credits - lengths.Sum(); missing != 0; missing = size.Credits - lengths.Sum())
            Nudge(lengths, missing);
        return lengths;
    }

    private static void Nudge(int[] lengths, int missing)
    {
        var step = Math.Sign(missing);
        for (var film = 0; film < lengths.Length && missing != 0; film++)
        {
            if (lengths[film] + step is < FewestCredits or > MostCredits)
                continue;
            lengths[film] += step;
            missing -= step;
        }
    }

    private static int[] ReviewsOf(WorkloadSize size)
    {
        var (reviews, dice) = (new int[size.Films], new Dice(0, WorkloadStream.ReviewedFilms));
        for (var i = 0; i < size.Reviews; i++)
            reviews[dice.Next(size.Films)]++;
        return reviews;
    }

    private SourceRecord Film(int film)
    {
        var (facts, credits) = (new Dice(film, WorkloadStream.Facts), new Dice(film, WorkloadStream.Credits));
        var reading = new FilmReading(
            WorkloadTexts.Title(facts), 2026 - facts.Skewed(107, 2), 60 + facts.Next(120), [], FilmKind.Feature, WorkloadTexts.Synopsis(facts));
        var people = new int[_lengths[film]];
        var rows = new CreditReading[people.Length];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = Credit(i, people[i] = PersonOf(credits), credits);
        var reviews = new Dice(film, WorkloadStream.Reviews);
        return new SourceRecord.Film(
            reading,
            rows,
            [.. Enumerable.Range(0, _reviews[film]).Select(_ => Review(reviews))],
            string.Create(CultureInfo.InvariantCulture, $"workload:{film}"))
        {
            Ids = Array.ConvertAll(people, IReadOnlyList<CatalogueId> (person) => [IdOf(person)]),
        };
    }

    // By rank, as Zipf's law with exponent 1/2 has it, the ranks scattered over the numbers.
    private int PersonOf(Dice dice)
    {
        var person = (int)(((dice.Skewed(_size.People, 2) * 104_729L) + 7) % _size.People);
        Credited[person] = true;
        return person;
    }

    private static CreditReading Credit(int index, int person, Dice dice)
    {
        var (name, sortName) = WorkloadPeople.NameOf(person);
        var role = WorkloadRoles.All[index < 2 ? index : dice.Skewed(WorkloadRoles.All.Length, 2)];
        return new CreditReading
        {
            Position = index + 1,
            Role = role.Name,
            RoleSlug = role.Slug,
            RoleIsControlled = true,
            Department = role.Department,
            CreditedRole = role.Name,
            Name = name,
            SortName = sortName,
            CreditedAs = dice.Fraction() < 0.05 ? sortName : name,
            Kind = ContributorKind.Person,
            Confidence = 1,
            Span = Nowhere,
        };
    }

    private static readonly TextSpan Nowhere = new(0, 0, 0);

    private ReviewReading Review(Dice dice) => new(
        WorkloadTexts.Quote(dice), WorkloadTexts.Publication(dice.Next(_size.Publications)), null, null, null, Nowhere);
}
