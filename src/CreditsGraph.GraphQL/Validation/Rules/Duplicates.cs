using System.Collections.Immutable;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Validation.Rules;

/// <summary>Finds names that stand more than once.</summary>
internal static class Duplicates
{
    private const int FewNodes = 8;

    /// <summary>For each name that stands more than once all its places; linear time.</summary>
    public static List<NameNode[]> Of<T>(ImmutableArray<T> nodes, Func<T, NameNode> nameOf)
    {
        if (nodes.Length < 2 || (nodes.Length <= FewNodes && !HasAny(nodes, nameOf)))
            return [];
        return
        [
            .. nodes.Select(nameOf)
                .GroupBy(name => name.Value, StringComparer.Ordinal)
                .Select(group => group.ToArray())
                .Where(group => group.Length > 1),
        ];
    }

    // Nearly always there are few names and no duplicates: then nothing is allocated.
    private static bool HasAny<T>(ImmutableArray<T> nodes, Func<T, NameNode> nameOf)
    {
        for (var i = 1; i < nodes.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (nameOf(nodes[i]).Value == nameOf(nodes[j]).Value)
                    return true;
            }
        }

        return false;
    }
}
