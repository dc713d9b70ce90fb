using CreditsGraph.Analysis.Algorithms;
using CreditsGraph.GraphQL.Building;

namespace CreditsGraph.Api.Research.Tables;

/// <summary>Somebody who held one role first and another in a later year.</summary>
/// <param name="FromYear">The year of the first film in the one role.</param>
/// <param name="ToYear">The year of the first film in the other.</param>
/// <param name="YearsBetween">How many years lie between the two.</param>
/// <param name="LearnedUnder">
/// Who held the other role on films on which the person held the one, before the person's own first such film; those of
/// most films first.
/// </param>
[GraphQLName("CareerMove")]
internal sealed record CareerMoveRow(int FromYear, int ToYear, int YearsBetween, IReadOnlyList<MentorRow> LearnedUnder)
{
    /// <summary>The key of the person.</summary>
    [GraphQLIgnore]
    public required long Person { get; init; }

    public static CareerMoveRow Of(CareerMove move) =>
        new(move.FromYear, move.ToYear, move.ToYear - move.FromYear, [.. move.LearnedUnder.Select(MentorRow.Of)])
        {
            Person = move.Person,
        };
}
