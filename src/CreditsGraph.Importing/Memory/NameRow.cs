using CreditsGraph.Domain;

namespace CreditsGraph.Importing.Memory;

/// <summary>A folded name that is remembered, and its records as a chain.</summary>
internal record struct NameRow(ContributorKind Kind, int Folded, int FirstRecord, int LastRecord);
