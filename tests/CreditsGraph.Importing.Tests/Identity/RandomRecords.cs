namespace CreditsGraph.Importing.Tests.Identity;

/// <summary>Films of a few people, whose names and ids meet in every way; the same for the same seed.</summary>
internal static class RandomRecords
{
    private static readonly string[] Names = ["Ann Lee", "ANN LEE", "Anna Li", "Añna Li", "Cher", "Bo Berg", "Bo B. Berg"];

    public static string[] Of(int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, 3 + random.Next(5)).Select(_ =>
            string.Join(", ", Enumerable.Range(0, 1 + random.Next(3)).Select(_ => Person(random)).Distinct()))];
    }

    public static T[] Shuffle<T>(T[] items, int seed)
    {
        T[] shuffled = [.. items];
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }

    private static string Person(Random random)
    {
        var person = Names[random.Next(Names.Length)];
        if (random.Next(2) == 0)
            person += $" tmdb:{random.Next(3)}";
        return random.Next(4) == 0 ? $"{person} imdb:nm{random.Next(3)}" : person;
    }
}
