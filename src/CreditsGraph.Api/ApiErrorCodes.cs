namespace CreditsGraph.Api;

/// <summary>Codes of the domain's refusals.</summary>
internal static class ApiErrorCodes
{
    /// <summary>A question about held roles has an empty list, an unknown role or a number below 1.</summary>
    public const string InvalidHeldRoles = "CG_INVALID_HELD_ROLES";

    /// <summary>A count has nothing to count by, or asks for too many groups.</summary>
    public const string InvalidCount = "CG_INVALID_COUNT";

    /// <summary>A search has no text to look for.</summary>
    public const string EmptySearch = "CG_EMPTY_SEARCH";

    /// <summary>A filter that stands by itself is no JSON.</summary>
    public const string InvalidFilter = "CG_INVALID_FILTER";
}
