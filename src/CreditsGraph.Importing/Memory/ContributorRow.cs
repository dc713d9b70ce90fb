using CreditsGraph.Domain;

namespace CreditsGraph.Importing.Memory;

/// <summary>A contributor that is remembered; its other forms are a chain, the last one first.</summary>
internal record struct ContributorRow(long Id, ContributorKind Kind, int Name, int SortName, int Forms);
