using CreditsGraph.Domain;

namespace CreditsGraph.Analysis.Export;

/// <summary>A person or organization as files have it.</summary>
internal readonly record struct ExportContributor(long Id, ContributorKind Kind, string Slug, string Name, string SortName);
