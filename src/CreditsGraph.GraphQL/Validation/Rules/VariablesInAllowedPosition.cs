using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Validation.Rules;

/// <summary>
/// All Variable Usages Are Allowed (section 5.8.5): a variable's type, with the defaults on both sides, fits the place
/// where it is used; in a field of a oneOf input object it must be non-null.
/// </summary>
internal static class VariablesInAllowedPosition
{
    /// <summary>Checks an operation with all it uses.</summary>
    public static void Check(ValidationContext context, DefinitionUses operation, List<VariableUsage> usages)
    {
        if (usages.Count == 0)
            return;
        var definitions = new Dictionary<string, (VariableDefinitionNode Node, GraphQLType? Type)>(StringComparer.Ordinal);
        foreach (var node in ((OperationDefinitionNode)operation.Definition).VariableDefinitions)
            definitions.TryAdd(node.Variable.Name.Value, (node, context.Schema.FindType(node.Type)));
        foreach (var usage in usages)
        {
            if (definitions.TryGetValue(usage.Node.Name.Value, out var definition) && definition.Type is { } type)
                Check(context, definition.Node, type, usage);
        }
    }

    private static void Check(
        ValidationContext context, VariableDefinitionNode definition, GraphQLType type, VariableUsage usage)
    {
        if (usage.Position.Type is not { } locationType)
            return;
        var name = usage.Node.Name.Value;
        if (!IsAllowed(definition, type, usage.Position))
        {
            context.Report(
                "All-Variable-Usages-Are-Allowed",
                new GraphQLError(
                    $"The variable `{name}` is not compatible with the type of the current location.")
                    .With("variable", name)
                    .With("variableType", type.ToString())
                    .With("locationType", locationType.ToString()),
                definition,
                usage.Node);
        }
        else if (usage.Position.Parent is { IsOneOf: true } parent && !type.IsNonNull)
        {
            context.Report(
                "All-Variable-Usages-Are-Allowed",
                new GraphQLError(
                    $"The variable `{name}` must be non-null to stand in a field of the oneOf input object "
                    + $"`{parent.Name}`.")
                {
                    Code = ErrorCodes.OneOfVariableNullable,
                }
                    .With("variable", name)
                    .With("coordinate", $"{parent.Name}.{usage.Position.Definition!.Name}"),
                definition,
                usage.Node);
        }
    }

    /// <summary>IsVariableUsageAllowed.</summary>
    private static bool IsAllowed(VariableDefinitionNode definition, GraphQLType type, InputPosition position)
    {
        if (position.Type is not NonNullType locationType || type.IsNonNull)
            return AreCompatible(type, position.Type!);
        var hasDefault = definition.DefaultValue is not (null or NullValueNode)
            || position.Definition?.DefaultValue is not null;
        return hasDefault && AreCompatible(type, locationType.OfType);
    }

    /// <summary>AreTypesCompatible.</summary>
    private static bool AreCompatible(GraphQLType type, GraphQLType locationType)
    {
        while (true)
        {
            switch (type, locationType)
            {
                case (NonNullType inner, NonNullType outer):
                    (type, locationType) = (inner.OfType, outer.OfType);
                    break;
                case (_, NonNullType):
                    return false;
                case (NonNullType inner, _):
                    type = inner.OfType;
                    break;
                case (ListType inner, ListType outer):
                    (type, locationType) = (inner.OfType, outer.OfType);
                    break;
                default:
                    return type == locationType;
            }
        }
    }
}
