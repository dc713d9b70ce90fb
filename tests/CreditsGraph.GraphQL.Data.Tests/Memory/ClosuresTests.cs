using System.Linq.Expressions;
using CreditsGraph.GraphQL.Data.Memory;

namespace CreditsGraph.GraphQL.Data.Tests.Memory;

/// <summary>Lambdas within lambdas, compiled apart, beside the same as C# compiles them.</summary>
public sealed class ClosuresTests
{
    private static readonly int[] Numbers = [1, 2, 3, 4, 5, 6];

    /// <summary>A function of numbers and of one more.</summary>
    public static TheoryData<Expression<Func<int[], int, IEnumerable<int>>>> Functions => new()
    {
        (numbers, limit) => numbers.Select(number => number * 2),
        (numbers, limit) => numbers.Where(number => number < limit),
        (numbers, limit) => numbers.Where(number => number < limit && number < numbers.Length),
        (numbers, limit) => numbers.Where(number => numbers.Any(other => other == number * 2)),
        (numbers, limit) => numbers.Where(number => numbers.Any(other => other == number * 2 && other > limit)),
        (numbers, limit) => numbers.Where(number => numbers.All(other => numbers.Any(third => third == other || third < number + limit))),
        (numbers, limit) => numbers.SelectMany(number => numbers.Where(other => other > number), (number, other) => number * other),
        (numbers, limit) => numbers.SelectMany(number => numbers.Where(other => other > limit), (number, other) => (number * other) + limit),
        (numbers, limit) => numbers.GroupBy(number => number % limit).Select(group => group.Sum(number => number * limit)),
        (numbers, limit) => numbers.OrderBy(number => number % limit).ThenByDescending(number => number),
    };

    [Theory]
    [MemberData(nameof(Functions))]
    public void Lambdas_within_lambdas_do_as_they_are_written(Expression<Func<int[], int, IEnumerable<int>>> function)
    {
        var (expected, compiled) = (function.Compile(), Closures.Compile(function));
        // More than once: nothing of one call may be left for the next.
        foreach (var limit in (int[])[3, 2, 4])
            Assert.Equal(expected(Numbers, limit), compiled(Numbers, limit));
    }
}
