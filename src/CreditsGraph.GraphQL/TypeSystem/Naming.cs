using System.Text;

namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>How CLR names become GraphQL names, as HotChocolate does it.</summary>
public static class Naming
{
    /// <summary>A member's or parameter's name: the first letter lower-cased.</summary>
    public static string Member(string name) => string.Concat(char.ToLowerInvariant(name[0]), name[1..]);

    /// <summary>
    /// A resolver method's name: without a leading Get and a trailing Async, the first letter lower-cased.
    /// </summary>
    public static string Method(string name)
    {
        if (name.Length > 3 && name.StartsWith("Get", StringComparison.Ordinal) && char.IsUpper(name[3]))
            name = name[3..];
        if (name.Length > 5 && name.EndsWith("Async", StringComparison.Ordinal))
            name = name[..^5];
        return Member(name);
    }

    /// <summary>An enum value's name: NewHope becomes NEW_HOPE, HTTPError HTTP_ERROR; upper-case names stay.</summary>
    public static string EnumValue(string name)
    {
        if (name.All(character => !char.IsLower(character)))
            return name;
        var result = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var beginsWord = i > 0 && char.IsUpper(name[i])
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (beginsWord && name[i - 1] != '_')
                result.Append('_');
            result.Append(char.ToUpperInvariant(name[i]));
        }

        return result.ToString();
    }

    /// <summary>The name with its first letter upper-cased, as generated types begin.</summary>
    public static string Pascal(string name) => string.Concat(char.ToUpperInvariant(name[0]), name[1..]);
}
