using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace CreditsGraph.CreditsText.Text;

/// <summary>A stretch of one line. Everything that is read is a slice, so everything knows where it stood.</summary>
internal readonly record struct Slice(PageLine Line, int Start, int Length)
{
    public int End => Start + Length;

    public bool IsEmpty => Length == 0;

    /// <summary>The words without a string made of them: what only looks at a slice looks at these.</summary>
    public ReadOnlySpan<char> Chars => Line.Text.AsSpan(Start, Length);

    /// <summary>The words as a string of their own, for what keeps them.</summary>
    public string Text => Length == Line.Text.Length ? Line.Text : Line.Text.Substring(Start, Length);

    public TextSpan Span => new(Line.Number, Start + 1, Length);

    public static Slice Whole(PageLine line) => new(line, 0, line.Text.Length);

    public Slice From(int offset) => new(Line, Start + offset, Length - offset);

    public Slice To(int offset) => new(Line, Start, offset);

    public Slice Sub(int offset, int length) => new(Line, Start + offset, length);

    /// <summary>The trimmed pieces between the places that match; empty ones too.</summary>
    public List<Slice> SplitAt(Regex separator)
    {
        var pieces = new List<Slice>();
        var from = 0;
        foreach (var match in separator.EnumerateMatches(Chars))
        {
            pieces.Add(Sub(from, match.Index - from).Trim());
            from = match.Index + match.Length;
        }
        pieces.Add(From(from).Trim());
        return pieces;
    }

    public Slice Trim() => Trim(string.Empty);

    /// <summary>Without any of <paramref name="marks"/> and white space at both ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Slice Trim(string marks)
    {
        var chars = Chars;
        var from = 0;
        while (from < chars.Length && Drops(chars[from], marks))
            from++;
        var to = chars.Length;
        while (to > from && Drops(chars[to - 1], marks))
            to--;
        return Sub(from, to - from);
    }

    private static bool Drops(char c, string marks) =>
        char.IsAsciiLetterOrDigit(c) ? marks.Contains(c) : IsBlank(c) || marks.Contains(c);

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u0000' or '\u200B' or '\uFEFF' or '\u00AD';
}
