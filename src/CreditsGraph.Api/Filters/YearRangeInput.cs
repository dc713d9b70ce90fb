namespace CreditsGraph.Api.Filters;

/// <summary>Years of films, both ends included; a film without a year is outside every range.</summary>
internal sealed class YearRangeInput
{
    /// <summary>The first year; absent: no lower end.</summary>
    public int? From { get; init; }

    /// <summary>The last year; absent: no upper end.</summary>
    public int? To { get; init; }
}
