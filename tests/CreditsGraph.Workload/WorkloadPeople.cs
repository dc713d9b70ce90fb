namespace CreditsGraph.Workload;

/// <summary>
/// Names of people: a given name of 64, an initial for a third, a family name of 12,288, so that some people share a
/// name, as people do.
/// </summary>
internal static class WorkloadPeople
{
    private static readonly string[] Given =
    [
        "Anton", "Berit", "Cosima", "Dario", "Esther", "Florin", "Gudrun", "Henrik", "Iris", "Jovan", "Klara", "Lorenzo",
        "Maren", "Nikolai", "Odile", "Pavel", "Renata", "Silvio", "Teresa", "Ulrich", "Valeria", "Wilma", "Xavier",
        "Yvonne", "Zdenka", "Alma", "Bertrand", "Carmen", "Dragan", "Emine", "Fabian", "Gloria", "Hugo", "Ilse",
        "Jerzy", "Karim", "Lidia", "Milan", "Nora", "Otto", "Petra", "Ragnar", "Sabine", "Tobias", "Ute", "Vincent",
        "Wojciech", "Yara", "Zeno", "Aino", "Beatriz", "Casper", "Dagmar", "Elif", "Franco", "Galina", "Halim", "Isolde",
        "Jiří", "Kamila", "Léon", "Margit", "Naim", "Orla",
    ];

    private static readonly string[] Beginnings =
    [
        "Al", "Bar", "Cast", "Dom", "Ek", "Fin", "Gren", "Hav", "Is", "Jor", "Kal", "Lam", "Mont", "Nor", "Os", "Pal",
        "Rav", "Sav", "Tam", "Urb", "Vel", "Wal", "Yel", "Zab", "Brun", "Crist", "Dun", "Ferr", "Groth", "Holm", "Kess", "Lund",
    ];

    private static readonly string[] Middles =
        ["a", "e", "i", "o", "u", "am", "em", "im", "om", "at", "et", "it", "as", "es", "is", "os"];

    private static readonly string[] Endings =
    [
        "stad", "ska", "brandt", "elli", "oz", "ik", "eanu", "mann", "sen", "eva", "ato", "lund", "more", "ard", "hurst",
        "eira", "chuk", "ese", "otte", "yama", "ford", "by", "quist", "hof",
    ];

    /// <summary>The name of a person by number, in reading order and as an index lists it.</summary>
    public static (string Name, string SortName) NameOf(int person)
    {
        var dice = new Dice(person, WorkloadStream.People);
        var given = dice.Pick(Given);
        if (dice.Fraction() < 0.35)
            given = $"{given} {(char)('A' + dice.Next(26))}.";
        var family = dice.Pick(Beginnings) + dice.Pick(Middles) + dice.Pick(Endings);
        return ($"{given} {family}", $"{family}, {given}");
    }
}
