namespace CreditsGraph.GraphQL.Language;

/// <summary>What a document may hold before the parser refuses it. The limit itself still passes.</summary>
public sealed record ParserOptions
{
    /// <summary>The limits for documents of strangers.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>The limits for schema documents of our own: only the depth is bounded.</summary>
    public static ParserOptions Schema { get; } = new()
    {
        MaxAllowedTokens = int.MaxValue,
        MaxAllowedFields = int.MaxValue,
        MaxAllowedDirectives = int.MaxValue,
    };

    /// <summary>Lexical tokens of a document, ignored ones not counted.</summary>
    public int MaxAllowedTokens { get; init; } = 15_000;

    /// <summary>Fields in all selection sets of a document.</summary>
    public int MaxAllowedFields { get; init; } = 2_048;

    /// <summary>Directives at one place.</summary>
    public int MaxAllowedDirectives { get; init; } = 4;

    /// <summary>
    /// How deep selection sets, list and object values, and list types may stand in one another, counted together.
    /// Every pass over a parsed document relies on it for its stack: 200 levels fit a stack of 256 kB.
    /// </summary>
    public int MaxAllowedRecursionDepth { get; init; } = 200;
}
