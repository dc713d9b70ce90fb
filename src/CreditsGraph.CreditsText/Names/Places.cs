using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Names;

/// <summary>Towns and countries that stand behind a company's name: "Studio Nashorn, Bern".</summary>
internal static class Places
{
    /// <summary>
    /// Where the parts that are places begin; none for roles that only people hold. Linear time.
    /// </summary>
    public static HashSet<int> In(List<NamePart> parts, NameContext context) =>
        context.IsOpen || context.IsCompany
            ? [.. parts.Skip(1).Where(IsPlace).Select(part => part.Slice.Start)] : [];

    /// <summary>Whether the part is a town or a country behind a comma.</summary>
    public static bool IsPlace(NamePart part) =>
        part.Joiner is "," or "/" or "、" && IsPlace(part.Slice);

    /// <summary>Whether the text is a town or a country and nothing else.</summary>
    public static bool IsPlace(Slice text) => Vocabulary.Places.Has(text.Chars) || Vocabulary.Countries.Has(text.Chars);
}
