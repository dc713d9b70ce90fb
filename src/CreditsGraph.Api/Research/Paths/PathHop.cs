using CreditsGraph.Analysis.Algorithms;
using CreditsGraph.GraphQL.Building;

namespace CreditsGraph.Api.Research.Paths;

/// <summary>A hop of a path: two people and the film that credits both.</summary>
/// <param name="Step">The keys of the three.</param>
/// <param name="Allows">Whether a role, by its key, counts.</param>
internal sealed record PathHop([property: GraphQLIgnore] PathStep Step, [property: GraphQLIgnore] Func<long, bool> Allows);
