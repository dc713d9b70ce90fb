namespace CreditsGraph.Importing.PlainCsv;

/// <summary>Which columns of a table of credits mean what.</summary>
internal sealed class CsvColumns
{
    /// <summary>What a column may mean, with the headers that mean it anyway, the first ones first.</summary>
    private static readonly (string Meaning, string[] Headers)[] Known =
    [
        ("title", ["title", "film", "movie", "film title", "movie title", "primary title"]),
        ("year", ["year", "release year", "film year", "start year"]),
        ("name", ["name", "person", "person name", "who", "contributor", "credited as", "full name"]),
        ("role", ["role", "job", "credit", "position", "function", "category", "kind"]),
        ("characters", ["character", "characters", "character name", "part"]),
        ("affiliation", ["affiliation", "company"]),
        ("filmId", ["film id", "movie id", "tconst", "imdb title id"]),
        ("personId", ["person id", "nconst", "imdb name id", "name id"]),
        ("tmdbFilmId", ["tmdb film id", "tmdb movie id", "tmdb id"]),
        ("tmdbPersonId", ["tmdb person id"]),
    ];

    private readonly Dictionary<string, int[]> _places;

    private CsvColumns(Dictionary<string, int[]> places, int width) => (_places, Width) = (places, width);

    /// <summary>How many columns a row has.</summary>
    public int Width { get; }

    /// <summary>The names that a map may give meanings to.</summary>
    public static string Meanings => string.Join(", ", Known.Select(known => known.Meaning));

    /// <summary>
    /// The columns of a header, by a map ("title=Film,name=Who") or by well-known headers; null with one line for people
    /// when there is no title or no name.
    /// </summary>
    public static CsvColumns? Of(string[] header, IReadOnlyDictionary<string, string>? map, out string? fault)
    {
        var places = new Dictionary<string, int[]>(StringComparer.Ordinal);
        fault = null;
        foreach (var (meaning, headers) in Known)
        {
            var found = map is not null && map.TryGetValue(meaning, out var named)
                ? Places(header, [named], ref fault)
                : Places(header, headers);
            if (found.Length > 0)
                places[meaning] = found;
        }

        if (fault is null && !(places.ContainsKey("title") && places.ContainsKey("name") && places.ContainsKey("role")))
            fault = "its header does not say which columns are the film's title, the person's name and the role: name them with --map title=Film,name=Who,role=Job";
        return fault is null ? new(places, header.Length) : null;
    }

    /// <summary>The first cell with something in it of the columns of a meaning; empty for none.</summary>
    public string Cell(string[] row, string meaning)
    {
        foreach (var place in _places.GetValueOrDefault(meaning, []))
        {
            if (row[place].Trim() is { Length: > 0 } cell)
                return cell;
        }

        return "";
    }

    /// <summary>Reads a map; null with one line for people when it is none.</summary>
    public static Dictionary<string, string>? ReadMap(string text, out string? fault)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in text.Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2, StringSplitOptions.TrimEntries);
            var meaning = Array.Find(Known, known => string.Equals(known.Meaning, parts[0], StringComparison.OrdinalIgnoreCase)).Meaning;
            if (parts.Length < 2 || meaning is null)
            {
                fault = $"--map does not know \"{pair.Trim()}\": write it as title=Film,name=Who,role=Job, with {Meanings}.";
                return null;
            }

            map[meaning] = parts[1];
        }

        fault = null;
        return map;
    }

    private static int[] Places(string[] header, string[] names, ref string? fault)
    {
        var places = Places(header, names);
        if (places.Length == 0)
            fault ??= $"it has no column \"{names[0]}\": it has {string.Join(", ", header)}";
        return places;
    }

    private static int[] Places(string[] header, string[] names) =>
    [
        .. names.SelectMany(name => Enumerable.Range(0, header.Length)
            .Where(place => string.Equals(Plain(header[place]), Plain(name), StringComparison.OrdinalIgnoreCase))),
    ];

    private static string Plain(string header) => header.Trim().Replace('_', ' ').Replace('-', ' ');
}
