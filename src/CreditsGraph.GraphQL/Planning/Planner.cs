using System.Collections.Immutable;
using CreditsGraph.GraphQL.Coercion;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Planning;

/// <summary>
/// Compiles a valid operation: fields are collected and merged once (specification, section 6.3.2), not per row. A
/// selection reached with the same nodes is planned once, so that possible types of an interface share what they have
/// in common and nesting them does not multiply the plan. Linear in the fields collected, which are bounded.
/// </summary>
internal sealed partial class Planner
{
    private readonly Schema _schema;
    private readonly DocumentNode _document;
    private readonly PlanOptions _options;
    private readonly ConditionTable _conditions = new();
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments;
    private readonly Dictionary<SelectionKey, SelectionPlan> _selections = [];
    private readonly HashSet<string> _certainLeaves;
    private int _depth;
    private int _collected;
    private int _argumentsCount;
    private bool _costVaries;
    private GraphQLError? _error;

    private Planner(Schema schema, DocumentNode document, PlanOptions options, OperationDefinitionNode operation)
    {
        _schema = schema;
        _document = document;
        _options = options;
        _fragments = document.Definitions.OfType<FragmentDefinitionNode>()
            .ToDictionary(fragment => fragment.Name.Value, StringComparer.Ordinal);
        _certainLeaves = operation.VariableDefinitions
            .Where(node => TypeOf(schema, node.Type) is NonNullType { OfType: NamedType { IsLeaf: true } })
            .Select(node => node.Variable.Name.Value)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Plans an operation of a document that validation accepted; an error when it is beyond the options.</summary>
    public static (OperationPlan? Plan, GraphQLError? Error) Plan(
        Schema schema, DocumentNode document, OperationDefinitionNode operation, PlanOptions options)
    {
        var planner = new Planner(schema, document, options, operation);
        var rootType = schema.RootType(operation.Operation)!;
        var root = planner.PlanSelection(rootType, [new(operation.SelectionSet, null)]);
        if (planner._error is { } error)
            return (null, error with { Locations = [document.Source.Locate(operation.Location.Start)] });
        var variables = operation.VariableDefinitions
            .Select(node => new VariableDefinition(node, TypeOf(schema, node.Type)))
            .ToArray();
        var plan = new OperationPlan(
            operation.Operation, document.Source, variables, root, planner._conditions, planner._argumentsCount)
        {
            HasConstantCost = planner._conditions.Count == 0 && !planner._costVaries,
            IsConstant = variables.Length == 0 && root.Sets.All(set => set.FieldArray.All(field => IsConstant(schema, field))),
        };
        return (plan, null);
    }

    private static bool IsConstant(Schema schema, FieldPlan field) =>
        field.IsTypeName || field.Definition == schema.SchemaField || field.Definition == schema.TypeField;

    private static GraphQLType TypeOf(Schema schema, TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => new NonNullType(TypeOf(schema, nonNull.Type)),
        ListTypeNode list => new ListType(TypeOf(schema, list.Type)),
        _ => schema.FindType(((NamedTypeNode)node).Name.Value)!,
    };

    private SelectionPlan PlanSelection(NamedType type, ImmutableArray<ConditionalSet> sources)
    {
        var key = new SelectionKey(type, sources);
        if (_selections.TryGetValue(key, out var planned))
            return planned;
        if (++_depth > _options.MaxDepth)
            _error ??= TooDeep();
        var sets = _error is null
            ? PlanSets(type, sources)
            : [];
        _depth--;
        return _selections[key] = new SelectionPlan(type, sets);
    }

    private SelectionSetPlan[] PlanSets(NamedType type, ImmutableArray<ConditionalSet> sources)
    {
        if (type is ObjectType objectType)
            return [PlanSet(objectType, sources, null)];
        var shared = new Dictionary<FieldNode, List<FieldPlan>>(ReferenceEqualityComparer.Instance);
        return
        [
            .. _schema.PossibleTypes(type)
                .OrderBy(possible => possible.Name, StringComparer.Ordinal)
                .Select(possible => PlanSet(possible, sources, shared)),
        ];
    }

    /// <param name="type">The object type.</param>
    /// <param name="sources">The selection sets merged into one.</param>
    /// <param name="shared">
    /// The fields of the possible types planned before, by their first node; null when there is one type only.
    /// </param>
    private SelectionSetPlan PlanSet(
        ObjectType type, ImmutableArray<ConditionalSet> sources, Dictionary<FieldNode, List<FieldPlan>>? shared)
    {
        var groups = new FieldGroups();
        foreach (var source in sources)
            CollectFields(type, source, groups);
        if (_error is not null)
            return new(type, []);
        var fields = new FieldPlan[groups.Count];
        for (var i = 0; i < fields.Length; i++)
            fields[i] = shared is null ? PlanField(type, groups[i]) : PlanShared(type, groups[i], shared);
        return new(type, fields)
        {
            Occurrences = groups.HasVariableOrder
                ? [.. groups.All.Select(each => (fields[each.Group], _conditions.Add([each.Occurrence])))]
                : null,
        };
    }

    private FieldPlan PlanShared(
        ObjectType type, List<Occurrence> occurrences, Dictionary<FieldNode, List<FieldPlan>> shared)
    {
        var definition = _schema.FindField(type, occurrences[0].Node.Name.Value)!;
        if (!shared.TryGetValue(occurrences[0].Node, out var planned))
            shared[occurrences[0].Node] = planned = [];
        foreach (var existing in planned)
        {
            if (IsSame(existing, definition, occurrences))
                return existing;
        }

        var field = PlanField(type, occurrences);
        planned.Add(field);
        return field;
    }

    private FieldPlan PlanField(ObjectType type, List<Occurrence> occurrences)
    {
        var definition = _schema.FindField(type, occurrences[0].Node.Name.Value)!;
        var nodes = occurrences.ConvertAll(occurrence => occurrence.Node).ToImmutableArray();
        var selection = definition.Type.Named.IsComposite ? PlanBelow(definition.Type, occurrences) : null;
        var field = WithArguments(definition, nodes, selection, _conditions.Add(occurrences));
        if (occurrences.Exists(occurrence => occurrence.Condition is not null))
            field.NodeConditions = [.. occurrences.Select(occurrence => _conditions.Add([occurrence]))];
        return field;
    }

    private static ImmutableArray<ConditionalSet> SetsOf(List<Occurrence> occurrences) =>
        [.. occurrences.Select(occurrence => new ConditionalSet(occurrence.Node.SelectionSet!, occurrence.Condition))];

    // Lists in lists take stack as fields do when they are written: each inner one counts as a level.
    private SelectionPlan PlanBelow(GraphQLType type, List<Occurrence> occurrences)
    {
        var lists = int.Max(0, ListDepth(type) - 1);
        _depth += lists;
        var selection = PlanSelection(type.Named, SetsOf(occurrences));
        _depth -= lists;
        return selection;
    }

    private static int ListDepth(GraphQLType type) => type.Nullable is ListType list ? 1 + ListDepth(list.OfType) : 0;

    private FieldPlan WithArguments(
        FieldDefinition definition, ImmutableArray<FieldNode> nodes, SelectionPlan? selection, int condition)
    {
        if (nodes[0].Arguments.IsEmpty || !nodes[0].Arguments.Any(argument => UsesVariable(argument.Value)))
        {
            var (constant, _) = ArgumentCoercion.Coerce(definition.Arguments, nodes[0].Arguments, VariableValues.None);
            if (constant is not null)
                return new(definition, nodes, selection, condition) { ConstantArguments = constant };
        }

        _costVaries |= nodes[0].Arguments.Any(argument => UsesVariable(argument.Value) && MayVaryCost(definition, argument));
        return new(definition, nodes, selection, condition) { ArgumentsIndex = _argumentsCount++ };
    }

    // What is there for certain and holds no fields or items weighs the same whatever it is, unless it sizes a list.
    private bool MayVaryCost(FieldDefinition definition, ArgumentNode argument) =>
        FieldPrice.Of(definition).ListSize?.SlicingArguments.Contains(argument.Name.Value) == true
        || !VariablesOf(argument.Value).All(_certainLeaves.Contains);

    // Two possible types of one interface share a field that is resolved alike: one batch serves both.
    private static bool IsSame(FieldPlan planned, FieldDefinition definition, List<Occurrence> occurrences)
    {
        var sameResolver = definition.Resolver is { IsMember: false } resolver && resolver == planned.Definition.Resolver;
        if ((planned.Definition != definition && !sameResolver) || planned.Nodes.Length != occurrences.Count)
            return false;
        for (var i = 0; i < occurrences.Count; i++)
        {
            if ((object)planned.Nodes[i] != occurrences[i].Node)
                return false;
        }

        return true;
    }

    private static bool UsesVariable(ValueNode value) => VariablesOf(value).Any();

    private static IEnumerable<string> VariablesOf(ValueNode value) => value switch
    {
        VariableNode variable => [variable.Name.Value],
        ListValueNode list => list.Items.SelectMany(VariablesOf),
        ObjectValueNode node => node.Fields.SelectMany(field => VariablesOf(field.Value)),
        _ => [],
    };

    private GraphQLError TooDeep() => new(
        $"The operation nests fields and fragments deeper than {_options.MaxDepth}. Ask for less in one request.")
    {
        Code = ErrorCodes.OperationTooDeep,
        Extensions = [new("maxDepth", _options.MaxDepth)],
    };

    private GraphQLError TooManyFields() => new(
        $"The operation collects more than {_options.MaxCollectedFields} fields, counting each where a fragment brings it. "
        + "Ask for less in one request.")
    {
        Code = ErrorCodes.MergeBudget,
        Extensions = [new("maxCollectedFields", _options.MaxCollectedFields)],
    };
}
