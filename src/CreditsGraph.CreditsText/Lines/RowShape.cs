using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>What a row is in a page that sets roles and names on rows of their own.</summary>
internal enum RowShape : byte
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>A role of the vocabulary.</summary>
    Role,

    /// <summary>Words that end like a role.</summary>
    RoleLike,

    /// <summary>Full names of people.</summary>
    People,

    /// <summary>One word, or words that may name something.</summary>
    Name,

    /// <summary>"as Self".</summary>
    Character,
}

/// <summary>Tells the shape of a row.</summary>
internal static partial class RowShapes
{
    private const int LongestRole = 70;

    public static RowShape Of(Row row)
    {
        if (As().IsMatch(row.Text) || IsPart(row.Text))
            return RowShape.Character;
        if (Year().IsMatch(row.Text))
            return RowShape.Other;
        if (row.Text.Length <= LongestRole && row.Roles is not null)
            return RowShape.Role;
        if (row.Text.Length > 1 && row.Text[^1] is ':' or '：')
            return row.Text.Length <= LongestRole && !Vocabulary.Labels.Has(row.Text)
                ? RowShape.RoleLike : RowShape.Other;
        return RoleReader.LooksLikeRole(row.Body) ? RowShape.RoleLike : OfNames(row);
    }

    private static RowShape OfNames(Row row)
    {
        if (NamesValue.IsListOfPeople(row.Body))
            return RowShape.People;
        return NameShape.IsName(NameNotes.Take(row.Body, default).Core.Text) ? RowShape.Name : RowShape.Other;
    }

    /// <summary>The characters of "as Self / Philippe".</summary>
    public static IReadOnlyList<string> Characters(Row row) => IsPart(row.Text)
        ? NameNotes.CharactersOf(row.Text)
        : NameNotes.CharactersOf(
            row.Text.Trim('(', row.Text[0] == '(' ? ')' : '(')[As().Match(row.Text.TrimStart('(')).Length..]);

    // "만복 역", "尾上 役"
    private static bool IsPart(string text) =>
        text.Length is > 2 and < 40 && text[^1] is '역' or '役' && char.IsWhiteSpace(text[^2]) && text[0] is not ('주' or '조');

    // "Night Ferry (2011)" is a title.
    [GeneratedRegex(@"\((?:19|20)[0-9]{2}[^()]*\)$")]
    private static partial Regex Year();

    [GeneratedRegex(@"^\(?(?:(?:as|als)\s+|(?:rôles?|roles?|rollen?|ruolo|papel|personaje|personnage|personagem)\s?:\s*)(?=\S)", RegexOptions.IgnoreCase)]
    private static partial Regex As();
}
