namespace CreditsGraph.GraphQL.Data;

/// <summary>Codes of refusals that HotChocolate has none for.</summary>
public static class DataErrorCodes
{
    /// <summary>A filter nests too deeply or has too many operations.</summary>
    public const string FilterTooLarge = "CG_FILTER_TOO_LARGE";
}
