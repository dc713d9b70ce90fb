namespace CreditsGraph.Importing;

/// <summary>What an import did.</summary>
/// <param name="Added">Sources that went in.</param>
/// <param name="Unchanged">Sources that were there already.</param>
/// <param name="Credits">Credits that went in.</param>
/// <param name="Reviews">Reviews that went in.</param>
/// <param name="Issues">What the readers were not sure of.</param>
public sealed record ImportReport(int Added, int Unchanged, int Credits, int Reviews, int Issues);
