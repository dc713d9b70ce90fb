namespace CreditsGraph.Store.Bulk;

/// <summary>A column: its name and its type in the database.</summary>
internal readonly record struct BulkColumn(string Name, string Type);
