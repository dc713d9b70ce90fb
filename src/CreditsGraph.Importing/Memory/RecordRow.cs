namespace CreditsGraph.Importing.Memory;

/// <summary>A name, alone (-1) or with an id, that is remembered.</summary>
internal record struct RecordRow(long Id, int With, int Contributor, int Name, int SortName, int Next);
