namespace CreditsGraph.Importing.Updating;

/// <summary>What a contributor's own row is worked out from, of one credit.</summary>
internal sealed record CreditFact(
    long ContributorId, long FilmId, long SourceId, int Position, int Line, int Column, string CreditedAs, string Title, string TitleKey, int? Year, string Role);
