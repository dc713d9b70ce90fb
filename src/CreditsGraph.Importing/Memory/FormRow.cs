namespace CreditsGraph.Importing.Memory;

/// <summary>Another form that a remembered contributor is credited under.</summary>
internal readonly record struct FormRow(int Text, int Next);
