using System.Globalization;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Planning;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Execution.Cost;

/// <summary>The texts of cost errors.</summary>
internal static class CostMessages
{
    public static GraphQLError TooDear(string what, double cost, double limit, DearestList? dearest) =>
        new(string.Create(
            CultureInfo.InvariantCulture,
            $"The maximum allowed {what} cost was exceeded. The operation costs {cost:#,0.##}, the limit is {limit:#,0.##}. {Advice(dearest)}"))
        {
            Code = ErrorCodes.CostExceeded,
            Extensions =
            [
                new($"{what}Cost", cost),
                new($"max{char.ToUpperInvariant(what[0])}{what[1..]}Cost", limit),
                .. dearest is null ? [] : new KeyValuePair<string, object?>[] { new("argument", $"{dearest.Name}({dearest.Argument}:)") },
            ],
        };

    public static GraphQLError OneSlicingArgument(FieldPlan field, ListSizeRule rule) =>
        new($"Exactly one slicing argument must be defined. Give `{field.ResponseName}` one of "
            + $"{string.Join(", ", rule.SlicingArguments.Select(name => $"`{name}`"))}.")
        {
            Code = ErrorCodes.OneSlicingArgument,
            Extensions = [new("coordinate", field.Definition.Coordinate)],
        };

    private static string Advice(DearestList? dearest) => dearest is null
        ? "Select less in one request."
        : string.Create(
            CultureInfo.InvariantCulture,
            $"The dearest list is `{dearest.Name}` with {dearest.Size:0} items: lower its argument `{dearest.Argument}`, or select less below it.");
}
