namespace CreditsGraph.Api.Datasets;

/// <summary>Which state of the catalogue answers: to cite it, and to see whether anything changed.</summary>
/// <param name="Hash">
/// A hash of all facts as they were read: equal for equal data, whatever the order of the imports and whatever the
/// database. 64 hexadecimal digits.
/// </param>
/// <param name="Films">How many films there are.</param>
/// <param name="People">How many people there are.</param>
/// <param name="Organizations">How many organizations there are.</param>
/// <param name="Credits">How many credits there are.</param>
/// <param name="Reviews">How many reviews there are.</param>
/// <param name="Sources">How many documents were read.</param>
/// <param name="ImportedAt">When a document last changed anything; null: the catalogue is empty.</param>
internal sealed record DatasetVersion(
    string Hash, int Films, int People, int Organizations, int Credits, int Reviews, int Sources, DateTimeOffset? ImportedAt);
