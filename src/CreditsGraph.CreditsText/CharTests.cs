using System.Runtime.CompilerServices;

namespace CreditsGraph.CreditsText;

/// <summary>
/// What LINQ asks of a text, without the enumerator that it makes for each: in this project these come before LINQ's.
/// </summary>
internal static class CharTests
{
    public static bool Any(this string text, Func<char, bool> test) => text.AsSpan().Any(test);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool Any(this ReadOnlySpan<char> text, Func<char, bool> test)
    {
        foreach (var c in text)
        {
            if (test(c))
                return true;
        }
        return false;
    }

    public static bool All(this string text, Func<char, bool> test) => text.AsSpan().All(test);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool All(this ReadOnlySpan<char> text, Func<char, bool> test)
    {
        foreach (var c in text)
        {
            if (!test(c))
                return false;
        }
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Count(this string text, Func<char, bool> test)
    {
        var count = 0;
        foreach (var c in text)
            count += test(c) ? 1 : 0;
        return count;
    }
}
