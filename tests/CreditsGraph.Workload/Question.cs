namespace CreditsGraph.Workload;

/// <summary>A query with the values that it is asked for once.</summary>
/// <param name="Variables">The variables, as GraphQL has them in JSON.</param>
/// <param name="Values">The same as a hand-written statement takes them: names and values for an address.</param>
internal sealed record Question(string Variables, string Values);
