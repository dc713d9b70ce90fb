using CreditsGraph.Domain;

namespace CreditsGraph.Api.Identity;

/// <summary>Which records were joined in one person, and by which rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Name">The name that the records have.</param>
/// <param name="ExternalId">The id that they have; null: the rule is not about ids.</param>
/// <param name="Films">How many films they are of.</param>
/// <param name="Sources">The documents that they were read from.</param>
/// <param name="DecidedAt">When the last of the documents was imported.</param>
internal sealed record IdentityDecision(
    IdentityRule Rule, string Name, ExternalId? ExternalId, int Films, IReadOnlyList<Source> Sources, DateTimeOffset DecidedAt);
