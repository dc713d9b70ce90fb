using CreditsGraph.Domain;

namespace CreditsGraph.Importing.Memory;

/// <summary>A catalogue's id that is remembered.</summary>
internal record struct IdRow(long Id, ContributorKind Kind, ExternalIdScheme Scheme, int Value, int Contributor);
