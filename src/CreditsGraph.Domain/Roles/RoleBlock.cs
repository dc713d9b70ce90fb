namespace CreditsGraph.Domain.Roles;

/// <summary>One block of the vocabulary's data file.</summary>
internal sealed record RoleBlock(List<RoleLine> Lines)
{
    private static readonly Dictionary<string, RoleScheme> Schemes = new(StringComparer.Ordinal)
    {
        ["marc"] = RoleScheme.MarcRelator,
        ["wikidata"] = RoleScheme.Wikidata,
        ["imdb"] = RoleScheme.Imdb,
        ["tmdb"] = RoleScheme.Tmdb,
    };

    public string Kind => Lines[0].Key;

    public string? this[string key] => Lines.Find(line => line.Key == key)?.Value;

    public VocabularyRole ToRole()
    {
        var labels = Languages().Select(line => ToLabel(line.Key, Items(line.Value))).ToList();
        return new VocabularyRole(
            this["role"]!,
            labels[0].Label,
            Enum.Parse<Department>(this["department"]!),
            this["broader"],
            labels,
            [.. Lines.SelectMany(ToMappings)]);
    }

    public RoleQualifier ToQualifier() =>
        new(this["qualifier"]!, this["is"] == "yes", [.. Languages().SelectMany(line => Items(line.Value))]);

    /// <summary>The wordings that mean another role beside a person's name.</summary>
    public IEnumerable<string> StarredWordings() =>
        Languages().SelectMany(line => line.Value.Split("; ")).Where(item => item.EndsWith('*')).Select(WithoutStar);

    private IEnumerable<RoleLine> Languages() =>
        Lines.Where(line => line.Key.Length == 2 && line.Key != "is");

    private static RoleLabel ToLabel(string language, string[] items) => new(language, items[0], items[1..]);

    private static IEnumerable<RoleMapping> ToMappings(RoleLine line)
    {
        var words = line.Key.Split(' ');
        if (words.Length != 2 || !Schemes.TryGetValue(words[0], out var scheme))
            return [];
        var match = words[1] == "exact" ? RoleMatch.Exact : RoleMatch.Broader;
        return Items(line.Value).Select(code => new RoleMapping(scheme, code, match, Uri(scheme, code)));
    }

    private static string? Uri(RoleScheme scheme, string code) => scheme switch
    {
        RoleScheme.MarcRelator => $"http://id.loc.gov/vocabulary/relators/{code}",
        RoleScheme.Wikidata => $"http://www.wikidata.org/entity/{code}",
        _ => null,
    };

    private static string[] Items(string value) => Array.ConvertAll(value.Split("; "), WithoutStar);

    private static string WithoutStar(string item) => item.EndsWith('*') ? item[..^1] : item;
}
