namespace CreditsGraph.GraphQL.Validation;

/// <summary>Guesses which name was meant by one that does not exist.</summary>
internal static class Suggestion
{
    private const int LongestName = 64;

    /// <summary><c> Did you mean `x`?</c> with the likest of some names; nothing when none is alike.</summary>
    /// <remarks>
    /// Time is the product of the lengths for each candidate; a name longer than 64 characters gets no guess.
    /// </remarks>
    public static string For(string name, IEnumerable<string> candidates, ValidationOptions options)
    {
        if (!options.AllowIntrospection || name.Length > LongestName)
            return "";
        var limit = (name.Length / 3) + 1;
        var best = candidates
            .Where(candidate => Math.Abs(candidate.Length - name.Length) <= limit)
            .Select(candidate => (Name: candidate, Distance: Distance(name, candidate)))
            .Where(guess => guess.Distance <= limit)
            .OrderBy(guess => guess.Distance)
            .ThenBy(guess => guess.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Name is null ? "" : $" Did you mean `{best.Name}`?";
    }

    // Levenshtein's distance; upper and lower case do not count as a difference.
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
