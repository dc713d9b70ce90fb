namespace CreditsGraph.Analysis;

/// <summary>Which state of a catalogue was read: equal only if no import came in between.</summary>
/// <param name="Version">The sum of the facts, which some changes, such as of a contributor's kind, leave as it is.</param>
/// <param name="ImportedAt">When a document last changed anything; null: the catalogue is empty.</param>
internal readonly record struct DatasetState(string Version, DateTimeOffset? ImportedAt);
