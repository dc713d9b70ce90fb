namespace CreditsGraph.Importing.Facts;

/// <summary>How many rows a document brought more than it took out.</summary>
internal readonly record struct Totalled(int Films, int People, int Organizations, int Credits, int Reviews);
