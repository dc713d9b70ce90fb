using CreditsGraph.Domain.Names;

namespace CreditsGraph.Domain;

/// <summary>
/// The key that text is sorted and paged by: the folded text, then the exact text, compared by Unicode code point. The
/// order is the same in memory and in every database, because it never asks a locale.
/// </summary>
public readonly struct TextKey : IEquatable<TextKey>, IComparable<TextKey>
{
    // Sorts before every character of a folded text, so that a prefix comes before what it begins.
    private const char Separator = '\u0001';
    private readonly string? _value;

    /// <summary>A key as it was stored.</summary>
    public TextKey(string value) => _value = value;

    /// <summary>The key as it is stored.</summary>
    public string Value => _value ?? "";

    /// <summary>The folded text that the key begins with.</summary>
    public string Folded => Value.IndexOf(Separator) is var end and >= 0 ? Value[..end] : Value;

    /// <summary>
    /// The key of a text. Of a very long one only the beginning counts, so that every database can index the key.
    /// </summary>
    public static TextKey Of(string text) => Of(text, NameFolding.Fold(text));

    /// <summary>The key of a text whose folding is known already.</summary>
    public static TextKey Of(string text, string folded) => new($"{Beginning.Of(folded)}{Separator}{Beginning.Of(text)}");

    /// <summary>Whether two keys are equal.</summary>
    public static bool operator ==(TextKey left, TextKey right) => left.Equals(right);

    /// <summary>Whether two keys differ.</summary>
    public static bool operator !=(TextKey left, TextKey right) => !left.Equals(right);

    /// <summary>Whether a key comes before another.</summary>
    public static bool operator <(TextKey left, TextKey right) => left.CompareTo(right) < 0;

    /// <summary>Whether a key comes after another.</summary>
    public static bool operator >(TextKey left, TextKey right) => left.CompareTo(right) > 0;

    /// <summary>Whether a key comes before another or is equal.</summary>
    public static bool operator <=(TextKey left, TextKey right) => left.CompareTo(right) <= 0;

    /// <summary>Whether a key comes after another or is equal.</summary>
    public static bool operator >=(TextKey left, TextKey right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(TextKey other)
    {
        var (left, right) = (Value, other.Value);
        var shared = left.AsSpan().CommonPrefixLength(right);
        if (shared == left.Length || shared == right.Length)
            return left.Length.CompareTo(right.Length);
        var (a, b) = (left[shared], right[shared]);
        // UTF-16 puts surrogates before U+E000..U+FFFF; code points come after them.
        return char.IsSurrogate(a) == char.IsSurrogate(b) ? a.CompareTo(b) : char.IsSurrogate(a) ? 1 : -1;
    }

    /// <inheritdoc/>
    public bool Equals(TextKey other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TextKey other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
