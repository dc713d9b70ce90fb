using System.Collections.Immutable;
using CreditsGraph.GraphQL.Coercion;

namespace CreditsGraph.GraphQL.Planning;

/// <summary>
/// What <c>@skip</c> and <c>@include</c> ask of the request's variables for one occurrence of a field: every literal
/// holds. The literals are sorted, so that equal conditions have equal keys.
/// </summary>
internal sealed record Condition
{
    private Condition(ImmutableSortedSet<(string Variable, bool Expected)> literals)
    {
        Literals = literals;
        Key = string.Join('&', literals.Select(literal => literal.Expected ? literal.Variable : $"!{literal.Variable}"));
    }

    public ImmutableSortedSet<(string Variable, bool Expected)> Literals { get; }

    public string Key { get; }

    /// <summary>A condition with one more literal; null stands for "always".</summary>
    public static Condition And(Condition? condition, string variable, bool expected) =>
        new((condition?.Literals ?? []).Add((variable, expected)));

    /// <summary>Whether every literal holds.</summary>
    public bool Holds(VariableValues variables) =>
        Literals.All(literal => variables.TryGet(literal.Variable, out var value) && Equals(value, literal.Expected));
}
