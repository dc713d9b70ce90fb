using System.Globalization;
using CreditsGraph.CreditsText;
using CreditsGraph.Domain;
using CreditsGraph.Domain.Roles;
using CreditsGraph.Importing;

namespace CreditsGraph.Benchmarks.Workload;

/// <summary>
/// Films, people, credits and reviews in the numbers and skews of a large catalogue, made up and the same every time:
/// 20 credits a film and two reviews, three people a film, of whom few hold most credits.
/// </summary>
public static class WorkloadFilms
{
    private const int PeopleAFilm = 3;
    private static readonly string[] Adjectives = ["Silent", "Broken", "Golden", "Hollow", "Winter", "Paper", "Last", "Quiet", "Blue", "Glass", "Salt", "Narrow"];
    private static readonly string[] Nouns = ["River", "House", "Letter", "Mirror", "Orchard", "Road", "Clock", "Tide", "Engine", "Ballad", "Border", "Lantern"];
    private static readonly string[] Given = ["Ada", "Bruno", "Chantal", "Dmitri", "Elena", "Farid", "Greta", "Hiro", "Ines", "Jonas", "Katya", "Luis", "Mira", "Oskar", "Paola", "Zoltán"];
    private static readonly string[] Syllables = ["bar", "cor", "dal", "fen", "gol", "hal", "jan", "kov", "lin", "mar", "nov", "pet", "ros", "sal", "tor", "vik"];
    private static readonly string[] Endings = ["son", "sky", "berg", "ini", "ez", "escu", "ström", "ova"];
    private static readonly VocabularyRole[] Roles = [.. RoleVocabulary.Current.Roles.Take(60)];

    /// <summary>So many films as one document.</summary>
    public static SourceDocument Document(int films) => new(
        $"workload:{films}", "workload", "application/x-workload", films.ToString("x64", CultureInfo.InvariantCulture), null, Records(films));

#pragma warning disable CS1998 // The films are made here: there is nothing to wait for.
    private static async IAsyncEnumerable<SourceRecord> Records(int films)
    {
        for (var film = 0; film < films; film++)
            yield return Film(film, films * PeopleAFilm);
    }
#pragma warning restore CS1998

    private static SourceRecord.Film Film(int film, int people)
    {
        var dice = new Dice(film);
        var title = string.Create(
            CultureInfo.InvariantCulture, $"The {dice.Pick(Adjectives)} {dice.Pick(Nouns)} and the {dice.Pick(Nouns)} No. {dice.Next(99) + 1}");
        var year = 2026 - (int)(107 * Math.Pow(dice.Fraction(), 2));
        var facts = new FilmReading(title, year, 60 + dice.Next(120), [], FilmKind.Feature, film % 10 < 3 ? null : $"A {dice.Pick(Nouns)}. {title}.");
        var credits = new CreditReading[5 + dice.Next(31)];
        for (var i = 0; i < credits.Length; i++)
            credits[i] = Credit(i, dice, people);
        return new(facts, credits, [Review(dice), Review(dice)], $"workload:{film}");
    }

    private static CreditReading Credit(int index, Dice dice, int people)
    {
        var name = Name((int)(people * Math.Pow(dice.Fraction(), 2)));
        var role = index < 2 ? Roles[index] : Roles[(int)(Roles.Length * Math.Pow(dice.Fraction(), 2))];
        return new CreditReading
        {
            Position = index + 1,
            Role = role.Name,
            RoleSlug = role.Slug,
            RoleIsControlled = true,
            Department = role.Department,
            CreditedRole = role.Name,
            Name = name,
            SortName = string.Join(", ", name.Split(' ', 2).Reverse()),
            CreditedAs = dice.Next(20) == 0 ? name.ToUpperInvariant() : name,
            Kind = ContributorKind.Person,
            Confidence = 1,
            Span = default,
        };
    }

    private static ReviewReading Review(Dice dice) => new(
        $"A {dice.Pick(Adjectives)} {dice.Pick(Nouns)}, and a {dice.Pick(Adjectives)} one.", $"The {dice.Pick(Nouns)} {dice.Next(42)}", null, null, null, default);

    // Each number has a name of its own.
    private static string Name(int person) => string.Concat(
        Given[person % 16], " ",
        Capital(Syllables[(person / 16) % 16]), Syllables[(person / 256) % 16], Syllables[(person / 4096) % 16],
        Endings[(person / 65536) % 8]);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
