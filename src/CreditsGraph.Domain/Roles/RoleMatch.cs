namespace CreditsGraph.Domain;

/// <summary>How much of a catalogue's code a role covers.</summary>
public enum RoleMatch
{
    /// <summary>The code means this role.</summary>
    Exact,

    /// <summary>The code means more than this role.</summary>
    Broader,
}
