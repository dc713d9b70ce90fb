namespace CreditsGraph.Domain.Roles;

/// <summary>What a role wording means.</summary>
/// <param name="Role">The vocabulary's role, or an uncontrolled one.</param>
/// <param name="IsControlled">Whether <paramref name="Role"/> is the vocabulary's.</param>
/// <param name="Qualifier">
/// The wording's qualifier in English ("Additional", "Assistant", "Co-"); null for none.
/// </param>
public sealed record RoleResolution(VocabularyRole Role, bool IsControlled, string? Qualifier)
{
    /// <summary>
    /// The role that this wording means beside a person's name, where that differs: "Production: Acme Films" names a
    /// production company, "Production: Ann Lee" a producer. Null where it makes no difference.
    /// </summary>
    public VocabularyRole? ForPerson { get; init; }
}
