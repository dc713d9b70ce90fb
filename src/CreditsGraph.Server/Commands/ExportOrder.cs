namespace CreditsGraph.Server.Commands;

/// <summary>What is to be exported.</summary>
/// <param name="Format">The format's name.</param>
/// <param name="Where">The filter as JSON; null: everything.</param>
/// <param name="File">The file to write.</param>
internal sealed record ExportOrder(string Format, string? Where, string File);
