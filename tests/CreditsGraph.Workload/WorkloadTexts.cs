using System.Globalization;

namespace CreditsGraph.Workload;

/// <summary>Titles, plots, quotes and the names of publications.</summary>
internal static class WorkloadTexts
{
    private static readonly string[] Adjectives =
    [
        "Amber", "Bare", "Careful", "Dusty", "Early", "Faithful", "Gentle", "Heavy", "Idle", "Jealous", "Kindred", "Late",
        "Marble", "Naked", "Open", "Patient", "Restless", "Scarlet", "Tender", "Unseen", "Violet", "Wandering", "Yellow",
        "Absent", "Borrowed", "Crooked", "Distant", "Eastern", "Frozen", "Grey", "Half", "Inner",
    ];

    private static readonly string[] Nouns =
    [
        "Anchor", "Balcony", "Canal", "Dancer", "Echo", "Ferry", "Gate", "Hotel", "Inheritance", "Jury", "Key", "Lighthouse",
        "Meadow", "Neighbour", "Oath", "Portrait", "Quarry", "Rain", "Sister", "Train", "Umbrella", "Valley", "Waltz",
        "Year", "Avenue", "Bell", "Candle", "Desert", "Evening", "Flood", "Glove", "Hunter", "Ink", "Journey", "Kitchen",
        "Ladder", "Map", "Night", "Ocean", "Piano",
    ];

    private static readonly string[] Places =
    [
        "Bergen", "Cádiz", "Dresden", "Essaouira", "Fukuoka", "Gdańsk", "Haifa", "Izmir", "Jaipur", "Kraków", "Ljubljana",
        "Montevideo", "Nicosia", "Odesa", "Porto", "Quito",
    ];

    private static readonly string[] Plots =
    [
        "a projectionist is given a week to close the house", "three sisters sell the same piano", "a judge recognizes the accused",
        "a train stops for the night", "the first summer after the flood", "a painter forges her own early work",
        "a street argues over its only tree", "a teacher learns the language of her class", "a boxer takes up the cello",
        "the post office loses a whole year",
    ];

    private static readonly string[] Turns =
    [
        "and everybody has a reason", "while the band keeps playing", "and the letters come back unopened",
        "until the water rises", "as the last guests leave", "and the wrong man apologizes", "and the dog knows all along",
        "before the lights go out",
    ];

    private static readonly string[] Verdicts =
        ["A careful", "A noisy", "A radiant", "A sullen", "A tender", "A dry", "A breathless", "An endless", "A wise", "A bent"];

    private static readonly string[] Genres =
    [
        "study of patience", "farce of manners", "map of a town", "three-hander", "thriller in slippers", "hymn to the stagehand",
        "winter's tale", "court-room piece", "family quarrel", "lesson in light",
    ];

    private static readonly string[] Reasons =
    [
        "that deserves its silence", "whose colours stay", "that loses its thread", "with a cast to envy", "sharp as a pencil",
        "that grows overnight", "and the finest cut of the season", "spoiled by its finale",
    ];

    private static readonly string[] Articles = ["La", "The", "Der", "Los", "Die", "Monthly", "Morning", "Saturday", "Free", "Old"];
    private static readonly string[] Papers = ["Lens", "Stage", "Shutter", "Curtain", "Negative", "Lobby", "Herald", "Splice", "Beacon", "Bobbin"];
    private static readonly string[] Kinds = ["Journal", "Mail", "Critic", "Letters", "Annual"];

    /// <summary>A title in one of eight forms.</summary>
    public static string Title(Dice dice) => dice.Next(8) switch
    {
        0 => $"The {dice.Pick(Adjectives)} {dice.Pick(Nouns)}",
        1 => $"{dice.Pick(Adjectives)} {dice.Pick(Nouns)}",
        2 => $"The {dice.Pick(Nouns)} of {dice.Pick(Places)}",
        3 => $"{dice.Pick(Nouns)} and {dice.Pick(Nouns)}",
        4 => $"A {dice.Pick(Nouns)} in {dice.Pick(Places)}",
        5 => $"{dice.Pick(Adjectives)} {dice.Pick(Nouns)}, {dice.Pick(Adjectives)} {dice.Pick(Nouns)}",
        6 => $"After the {dice.Pick(Nouns)}",
        _ => string.Create(CultureInfo.InvariantCulture, $"{dice.Pick(Nouns)} No. {dice.Next(99) + 1}"),
    };

    /// <summary>What a film tells; null for three films in ten.</summary>
    public static string? Synopsis(Dice dice) => dice.Fraction() < 0.3
        ? null
        : $"In {dice.Pick(Places)}, {dice.Pick(Plots)} {dice.Pick(Turns)}. Then {dice.Pick(Plots)}, {dice.Pick(Turns)}.";

    /// <summary>What a review says.</summary>
    public static string Quote(Dice dice) => $"{dice.Pick(Verdicts)} {dice.Pick(Genres)} {dice.Pick(Reasons)}.";

    /// <summary>The name of a publication by number; up to 500 all differ.</summary>
    public static string Publication(int number) =>
        $"{Articles[number % 10]} {Papers[number / 10 % 10]} {Kinds[number / 100 % 5]}";
}
