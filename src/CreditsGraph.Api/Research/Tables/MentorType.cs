using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data;
using CreditsGraph.GraphQL.Execution;

namespace CreditsGraph.Api.Research.Tables;

[ObjectType<MentorRow>]
internal static class MentorType
{
    /// <summary>Who held the role.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Person>> GetPersonAsync(
        [Parent] IReadOnlyList<MentorRow> mentors, BatchContext context, NodeLoader nodes) =>
        GraphEntities.LoadAsync<Person>(context, nodes, mentors.Select(row => row.Mentor.Person));

    /// <summary>The films.</summary>
    /// <param name="mentors">The mentors.</param>
    /// <param name="context">The call.</param>
    /// <param name="nodes">Loads the films.</param>
    /// <param name="first">How many, from 0 to 50.</param>
    [BatchResolver]
    [ListSize(AssumedSize = 50, SlicingArguments = ["first"])]
    public static Task<IReadOnlyList<IReadOnlyList<Film>>> GetFilmsAsync(
        [Parent] IReadOnlyList<MentorRow> mentors, BatchContext context, NodeLoader nodes, int first = 10)
    {
        ResearchRefusals.Check("first", first, 0, 50);
        return GraphEntities.LoadListsAsync<Film>(context, nodes, [.. mentors.Select(row => row.Mentor.Films.Take(first).ToArray())]);
    }
}
