using System.Collections.Immutable;
using System.Globalization;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>
/// The directives <c>@cost</c> and <c>@listSize</c>, as HotChocolate defines and prints them after IBM's cost
/// specification. Shared by all schemas: nobody changes them.
/// </summary>
public static class CostDirectives
{
    /// <summary>The weight of a field that is resolved by a call, and of an argument that shapes the call.</summary>
    public const double CallWeight = 10;

    private const string CostName = "cost";
    private const string ListSizeName = "listSize";

    /// <summary><c>@cost(weight: String!)</c>.</summary>
    public static DirectiveDefinition Cost { get; } = Make(
        CostName,
        "Says what a field, an argument, an input field or a type weighs in the cost of an operation.",
        [
            DirectiveLocation.Scalar, DirectiveLocation.Object, DirectiveLocation.FieldDefinition,
            DirectiveLocation.ArgumentDefinition, DirectiveLocation.Enum, DirectiveLocation.InputFieldDefinition,
        ],
        new InputValueDefinition("weight", new NonNullType(BuiltInScalars.String)) { Description = "The weight, a number." });

    /// <summary><c>@listSize(…)</c>.</summary>
    public static DirectiveDefinition ListSize { get; } = Make(
        ListSizeName,
        "Says how long a field's list gets, for the cost of an operation.",
        [DirectiveLocation.FieldDefinition],
        new("assumedSize", BuiltInScalars.Int) { Description = "The length when no argument tells it." },
        new("slicingArguments", ListOfNames()) { Description = "The arguments that tell the length; the greatest counts." },
        new("slicingArgumentDefaultValue", BuiltInScalars.Int) { Description = "The length when no slicing argument is given." },
        new("sizedFields", ListOfNames()) { Description = "The fields below that hold the items." },
        new("requireOneSlicingArgument", new NonNullType(BuiltInScalars.Boolean))
        {
            Description = "Whether exactly one slicing argument must be given.",
            DefaultValue = new BooleanValueNode(true, default),
        });

    /// <summary>Both.</summary>
    public static ImmutableArray<DirectiveDefinition> All { get; } = [Cost, ListSize];

    /// <summary>The directive <c>@cost</c> with a weight.</summary>
    public static DirectiveNode CostOf(double weight) => Apply(
        CostName,
        Argument("weight", new StringValueNode(weight.ToString(CultureInfo.InvariantCulture), IsBlock: false, default)));

    /// <summary>The directive <c>@listSize</c> that says what a rule does.</summary>
    public static DirectiveNode ListSizeOf(ListSizeRule rule) => Apply(
        ListSizeName,
        [
            .. Number("assumedSize", rule.AssumedSize),
            .. Names("slicingArguments", rule.SlicingArguments),
            .. Number("slicingArgumentDefaultValue", rule.SlicingArgumentDefaultValue),
            .. Names("sizedFields", rule.SizedFields),
            Argument("requireOneSlicingArgument", new BooleanValueNode(rule.RequireOneSlicingArgument, default)),
        ]);

    /// <summary>The weight that directives give; null when they give none.</summary>
    public static double? WeightIn(ImmutableArray<DirectiveNode> directives) =>
        Find(directives, CostName, "weight") is StringValueNode { Value: var text }
        && double.TryParse(text, CultureInfo.InvariantCulture, out var weight) && double.IsFinite(weight)
            ? weight
            : null;

    /// <summary>The rule that directives give; null when they give none.</summary>
    public static ListSizeRule? ListSizeIn(ImmutableArray<DirectiveNode> directives) =>
        directives.Any(directive => directive.Name.Value == ListSizeName)
            ? new ListSizeRule
            {
                AssumedSize = NumberIn(directives, "assumedSize"),
                SlicingArguments = NamesIn(directives, "slicingArguments"),
                SlicingArgumentDefaultValue = NumberIn(directives, "slicingArgumentDefaultValue"),
                SizedFields = NamesIn(directives, "sizedFields"),
                RequireOneSlicingArgument = Find(directives, ListSizeName, "requireOneSlicingArgument") is not BooleanValueNode { Value: false },
            }
            : null;

    private static ListType ListOfNames() => new(new NonNullType(BuiltInScalars.String));

    private static DirectiveDefinition Make(
        string name, string description, ImmutableArray<DirectiveLocation> locations, params ReadOnlySpan<InputValueDefinition> arguments)
    {
        var directive = new DirectiveDefinition(name, locations) { Description = description };
        foreach (var argument in arguments)
            directive.Arguments.Add(argument);
        return directive;
    }

    private static DirectiveNode Apply(string name, params ImmutableArray<ArgumentNode> arguments) =>
        new(new NameNode(name, default), arguments, default);

    private static ArgumentNode Argument(string name, ValueNode value) => new(new NameNode(name, default), value, default);

    private static ImmutableArray<ArgumentNode> Number(string name, int? value) =>
        value is null ? [] : [Argument(name, new IntValueNode(value.Value.ToString(CultureInfo.InvariantCulture), default))];

    private static ImmutableArray<ArgumentNode> Names(string name, ImmutableArray<string> values) => values.IsEmpty
        ? []
        : [Argument(name, new ListValueNode([.. values.Select(value => new StringValueNode(value, IsBlock: false, default))], default))];

    private static int? NumberIn(ImmutableArray<DirectiveNode> directives, string argument) =>
        Find(directives, ListSizeName, argument) is IntValueNode { Text: var text }
        && int.TryParse(text, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private static ImmutableArray<string> NamesIn(ImmutableArray<DirectiveNode> directives, string argument) =>
        Find(directives, ListSizeName, argument) switch
        {
            ListValueNode list => [.. list.Items.OfType<StringValueNode>().Select(item => item.Value)],
            StringValueNode one => [one.Value],
            _ => [],
        };

    private static ValueNode? Find(ImmutableArray<DirectiveNode> directives, string directive, string argument) => directives
        .FirstOrDefault(node => node.Name.Value == directive)?.Arguments
        .FirstOrDefault(node => node.Name.Value == argument)?.Value;
}
