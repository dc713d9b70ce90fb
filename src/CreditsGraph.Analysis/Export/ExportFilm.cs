namespace CreditsGraph.Analysis.Export;

/// <summary>A film as files have it.</summary>
internal readonly record struct ExportFilm(long Id, string Slug, string Title, int? Year);
