namespace CreditsGraph.Domain;

/// <summary>Something in a document that the reader did not understand or is not sure of.</summary>
public sealed class SourceIssue
{
    /// <summary>The key.</summary>
    public long Id { get; init; }

    /// <summary>The key of the document.</summary>
    public long SourceId { get; init; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; init; }

    /// <summary>The column, from 1, in UTF-16 code units.</summary>
    public int Column { get; init; }

    /// <summary>The length, in UTF-16 code units.</summary>
    public int Length { get; init; }

    /// <summary>What sort of doubt it is.</summary>
    public string Code { get; init; } = "";

    /// <summary>The words in doubt.</summary>
    public string Text { get; init; } = "";

    /// <summary>What is doubtful, in a sentence.</summary>
    public string Reason { get; init; } = "";

    /// <summary>What would settle it; null: nothing is known that would.</summary>
    public string? Suggestion { get; init; }
}
