using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Validation.Rules;

/// <summary>
/// All Variable Usages Are Allowed (section 5.8.5): a variable's type, with the defaults on both sides, fits the place
/// where it is used; a field of a oneOf input object counts as non-null.
/// </summary>
internal static class VariablesInAllowedPosition
{
    /// <summary>Checks an operation with all it uses.</summary>
    public static void Check(ValidationContext context, DefinitionUses operation, List<VariableUsage> usages)
    {
        if (usages.Count == 0)
            return;
        var definitions = new Dictionary<string, (VariableDefinitionNode Node, GraphQLType? Type)>();
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
        if (IsAllowed(definition, type, usage.Position))
            return;
        var error = usage.Position.Parent is { IsOneOf: true } parent && AreCompatible(type, locationType)
            ? OneOfError(usage, parent)
            : new GraphQLError(
                $"The variable `{usage.Node.Name.Value}` is not compatible with the type of the current location.");
        context.Report(
            "All-Variable-Usages-Are-Allowed",
            error.With("variable", usage.Node.Name.Value)
                .With("variableType", type.ToString())
                .With("locationType", locationType.ToString()),
            definition,
            usage.Node);
    }

    private static GraphQLError OneOfError(VariableUsage usage, InputObjectType parent) =>
        new($"The variable `{usage.Node.Name.Value}` must be non-null to stand in a field of the oneOf input object "
            + $"`{parent.Name}`.")
        {
            Code = ErrorCodes.OneOfVariableNullable,
        };

    /// <summary>IsVariableUsageAllowed.</summary>
    private static bool IsAllowed(VariableDefinitionNode definition, GraphQLType type, InputPosition position)
    {
        if (!IsNonNull(position) || type.IsNonNull)
            return AreCompatible(type, position.Type!);
        var hasDefault = definition.DefaultValue is not (null or NullValueNode)
            || position.Definition?.DefaultValue is not null;
        return hasDefault && AreCompatible(type, position.Type!.Nullable);
    }

    /// <summary>IsNonNullPosition.</summary>
    private static bool IsNonNull(InputPosition position) =>
        position.Type!.IsNonNull || position.Parent is { IsOneOf: true };

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
