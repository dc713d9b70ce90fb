using CreditsGraph.GraphQL.Coercion;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Planning;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Execution.Cost;

/// <summary>
/// Prices an operation for one request: what <c>@skip</c> and <c>@include</c> leave out is free, and arguments count
/// by the values they really have, a filter given in a variable like one written out. Each selection is priced once a
/// list size, so that time is linear in the plan.
/// </summary>
internal sealed class CostAnalyzer(RequestState state)
{
    private readonly Dictionary<(SelectionPlan, ListSizeRule?, double), OperationCost> _known = [];

    /// <summary>The first field with a wrong number of slicing arguments (HC0082); null when there is none.</summary>
    public GraphQLError? Error { get; private set; }

    /// <summary>The cost of the whole operation.</summary>
    public OperationCost Analyze() => OfSelection(state.Plan.Root, null, 1);

    /// <summary>
    /// The fields from the root to the dearest list whose length an argument tells, and that argument; null when no
    /// argument could make the operation cheaper.
    /// </summary>
    public DearestList? FindDearestList(Func<OperationCost, double> figure)
    {
        var path = new List<FieldPlan>();
        DearestList? dearest = null;
        var (selection, rule, size) = ((SelectionPlan?)state.Plan.Root, (ListSizeRule?)null, 1d);
        while (selection is not null && Dearest(selection, rule, size, figure) is { } field)
        {
            path.Add(field);
            (selection, rule, size) = (field.Selection, field.Price.ListSize, SizeOf(field));
            if (rule is { SlicingArguments.IsEmpty: false } && size > (dearest?.Size ?? 1))
                dearest = new([.. path], SlicingArgument(field, rule), size);
        }

        return dearest;
    }

    private FieldPlan? Dearest(SelectionPlan selection, ListSizeRule? rule, double size, Func<OperationCost, double> figure) =>
        selection.Sets.SelectMany(set => set.Fields).Where(state.Includes).MaxBy(field => figure(OfField(field, rule, size)));

    private OperationCost OfSelection(SelectionPlan selection, ListSizeRule? rule, double size)
    {
        var key = (selection, rule, size);
        if (_known.TryGetValue(key, out var known))
            return known;
        var dearest = default(OperationCost);
        foreach (var set in selection.Sets)
        {
            var sum = new OperationCost(0, CostDirectives.WeightIn(set.Type.Directives) ?? 1);
            foreach (var field in set.Fields)
            {
                if (state.Includes(field))
                    sum += OfField(field, rule, size);
            }

            dearest = OperationCost.Max(dearest, sum);
        }

        return _known[key] = dearest;
    }

    /// <param name="field">The field.</param>
    /// <param name="rule">The rule of the field above, which may size this one.</param>
    /// <param name="size">How many items that rule gives.</param>
    private OperationCost OfField(FieldPlan field, ListSizeRule? rule, double size)
    {
        var (price, ownSize) = (field.Price, SizeOf(field));
        var items = rule?.SizedFields.Contains(field.Definition.Name) == true ? size
            : price.ListSize is { SizedFields.IsEmpty: true } ? ownSize
            : 1;
        var below = field.Selection is { } selection ? OfSelection(selection, price.ListSize, ownSize) : default;
        return new OperationCost(price.Weight + OfArguments(field), 0) + (items * below);
    }

    private double SizeOf(FieldPlan field)
    {
        if (field.Price.ListSize is not { } rule)
            return 1;
        var arguments = state.ArgumentsOf(field).Arguments ?? FieldArguments.None;
        var (given, greatest) = (0, 0d);
        foreach (var name in rule.SlicingArguments)
        {
            if (LengthOf(arguments.Get<object>(name)) is not { } length)
                continue;
            given++;
            greatest = Math.Max(greatest, length);
        }

        if (rule.RequireOneSlicingArgument && !rule.SlicingArguments.IsEmpty && given != 1)
            Error ??= CostMessages.OneSlicingArgument(field, rule) with { Locations = [.. state.LocationsOf(field)] };
        return given > 0 ? greatest : rule.SlicingArgumentDefaultValue ?? rule.AssumedSize ?? 1;
    }

    private static double? LengthOf(object? value) => value switch
    {
        int number => Math.Max(0, number),
        object?[] list => list.Length,
        _ => null,
    };

    private string SlicingArgument(FieldPlan field, ListSizeRule rule)
    {
        var arguments = state.ArgumentsOf(field).Arguments ?? FieldArguments.None;
        return rule.SlicingArguments.FirstOrDefault(name => arguments.Get<object>(name) is not null, rule.SlicingArguments[0]);
    }

    private double OfArguments(FieldPlan field)
    {
        var definitions = field.Definition.Arguments;
        if (definitions.Count == 0 || state.ArgumentsOf(field).Arguments is not { } arguments)
            return 0;
        var sum = 0d;
        foreach (var definition in definitions)
        {
            if (arguments.Has(definition.Name))
                sum += OfInput(definition, arguments.Get<object>(definition.Name));
        }

        return sum;
    }

    private static double OfInput(InputValueDefinition definition, object? value) =>
        (CostDirectives.WeightIn(definition.Directives) ?? 0) + OfValue(value);

    private static double OfValue(object? value) => value switch
    {
        InputObject input => input.Fields.Sum(field => OfInput(field.Key, field.Value)),
        object?[] items => items.Sum(OfValue),
        _ => 0,
    };
}
