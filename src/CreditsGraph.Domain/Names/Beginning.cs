namespace CreditsGraph.Domain.Names;

/// <summary>The part of a text that an index can hold.</summary>
public static class Beginning
{
    /// <summary>How many UTF-16 code units count: two such texts in UTF-8 fit into an index row of PostgreSQL.</summary>
    public const int MaxLength = 400;

    /// <summary>The text, cut after <see cref="MaxLength"/> code units or before a pair that would be cut in two.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length <= MaxLength)
            return text;
        return text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];
    }
}
