namespace CreditsGraph.Importing.Imdb;

/// <summary>The three files of IMDb that belong together: same folder, same words before and after their names.</summary>
internal sealed record ImdbFiles(string Titles, string Names, string Principals)
{
    private const string PrincipalsName = "title.principals.tsv";

    /// <summary>Whether a file is the one of the three that stands for them all.</summary>
    public static bool IsPrincipals(string path) =>
        Catalogues.CatalogueText.Unpacked(Path.GetFileName(path)).EndsWith(PrincipalsName, StringComparison.OrdinalIgnoreCase);

    /// <summary>The three files by the one of the principals; null with the name of one that is missing.</summary>
    public static ImdbFiles? Of(string principals, out string? missing)
    {
        missing = null;
        var files = new ImdbFiles(
            Sibling(principals, "title.basics.tsv", ref missing), Sibling(principals, "name.basics.tsv", ref missing), principals);
        return missing is null ? files : null;
    }

    private static string Sibling(string principals, string name, ref string? missing)
    {
        var folder = Path.GetDirectoryName(principals) ?? "";
        var file = Path.GetFileName(principals);
        var before = file[..file.LastIndexOf(PrincipalsName, StringComparison.OrdinalIgnoreCase)];
        var plain = Path.Combine(folder, before + name);
        var path = File.Exists(plain) ? plain : plain + ".gz";
        if (!File.Exists(path))
            missing ??= before + name;
        return path;
    }
}
