using CreditsGraph.Analysis.Algorithms;
using CreditsGraph.GraphQL.Building;

namespace CreditsGraph.Api.Research.Tables;

/// <summary>People who made films together again and again, each in a role of their own.</summary>
/// <param name="Members">Who fills which role, in the order of the roles asked for.</param>
/// <param name="FilmCount">How many films they made so.</param>
/// <param name="FirstYear">The year of the first; null: none has a year.</param>
/// <param name="LastYear">The year of the last; null: none has a year.</param>
internal sealed record RepeatTeam(IReadOnlyList<TeamMember> Members, int FilmCount, int? FirstYear, int? LastYear)
{
    /// <summary>The keys of the films.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<long> FilmKeys { get; init; }

    public static RepeatTeam Of(Team team, IReadOnlyList<long> roles) =>
        new([.. team.People.Zip(roles, (person, role) => new TeamMember(person, role))], team.Films.Count, team.FirstYear, team.LastYear)
        {
            FilmKeys = team.Films,
        };
}
