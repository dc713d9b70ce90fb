namespace CreditsGraph.Domain.Roles;

/// <summary>One line of the vocabulary's data file.</summary>
internal sealed record RoleLine(string Key, string Value);
