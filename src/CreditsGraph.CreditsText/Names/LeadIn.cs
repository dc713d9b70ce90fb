using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Names;

/// <summary>Words before a name that are not the name's: "introducing", "la participation de", "du CNC".</summary>
internal static class LeadIn
{
    private const int MostWords = 4;

    /// <summary>The item without them; an organization's lower-case article goes as well. Linear time.</summary>
    public static Slice Drop(Slice item, bool isCompany)
    {
        var end = 0;
        var name = item;
        for (var words = 0; words < MostWords && NextWord(item.Chars, end) is var next && next > 0; words++)
        {
            end = next;
            if (Leads(item.Chars[..end], isCompany))
                name = item.From(end).Trim(" '’");
        }
        return name.IsEmpty || IsWhole(item, name) || !WordForms.StartsUpper(name.Chars) ? item : name;
    }

    private static bool Leads(ReadOnlySpan<char> lead, bool isCompany) =>
        Vocabulary.LeadIns.Has(lead) || (char.IsLower(lead[0]) && Vocabulary.Joiners.Has(lead)) || (isCompany && IsArticle(lead));

    // "Les Frères Pommier" is a band, "les frères Nino et Sandro Vacca" are two.
    private static bool IsWhole(Slice item, Slice name) =>
        char.IsUpper(item.Chars[0]) && !name.Chars.Contains(' ') && name.Start > item.Start;

    /// <summary>Whether the word says in passing what somebody is: "newcomer", "actress", "the".</summary>
    public static bool IsCommon(ReadOnlySpan<char> word) =>
        char.IsLower(word[0]) && (Vocabulary.LeadIns.Has(word) || Vocabulary.CompanyArticles.Has(word));

    /// <summary>The text without a small article before a capital: "the Canadian Museum".</summary>
    public static ReadOnlySpan<char> WithoutArticle(ReadOnlySpan<char> text)
    {
        var blank = text.IndexOf(' ');
        return blank > 0 && blank + 1 < text.Length && IsArticle(text[..blank]) ? text[(blank + 1)..] : text;
    }

    // "the" in lower case is the sentence's, "The Yearlings" is a name.
    private static bool IsArticle(ReadOnlySpan<char> lead) => char.IsLower(lead[0]) && Vocabulary.CompanyArticles.Has(lead);

    private static int NextWord(ReadOnlySpan<char> text, int from)
    {
        var at = from;
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '\'' or '’'))
            at++;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('\'' or '’'))
            at++;
        return at < text.Length ? at : -1;
    }
}
