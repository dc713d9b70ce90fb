using CreditsGraph.Analysis.Algorithms;
using CreditsGraph.GraphQL.Building;

namespace CreditsGraph.Api.Research.Tables;

/// <summary>Somebody under whom another worked before taking on the same role.</summary>
/// <param name="FilmCount">On how many films.</param>
[GraphQLName("Mentor")]
internal sealed record MentorRow(int FilmCount)
{
    /// <summary>The keys.</summary>
    [GraphQLIgnore]
    public required Mentor Mentor { get; init; }

    public static MentorRow Of(Mentor mentor) => new(mentor.Films.Count) { Mentor = mentor };
}
