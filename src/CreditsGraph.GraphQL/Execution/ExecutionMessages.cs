using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Planning;

namespace CreditsGraph.GraphQL.Execution;

/// <summary>The texts of execution errors.</summary>
internal static class ExecutionMessages
{
    public static GraphQLError NonNull() =>
        new("Cannot return null for non-nullable field.") { Code = ErrorCodes.NonNullViolation };

    public static GraphQLError InvalidLeaf(FieldPlan field) =>
        new($"The value of `{field.Definition.Coordinate}` cannot be written as `{field.Definition.Type.Named}`.")
        {
            Code = ErrorCodes.InvalidLeafValue,
        };

    public static GraphQLError UnresolvedType(FieldPlan field) =>
        new($"The value of `{field.Definition.Coordinate}` is of no possible type of `{field.Definition.Type.Named}`.")
        {
            Code = ErrorCodes.UnresolvedAbstractType,
        };

    public static GraphQLError NotAList(FieldPlan field) =>
        new($"The value of `{field.Definition.Coordinate}` is not a list.") { Code = ErrorCodes.InvalidLeafValue };

    public static GraphQLError Timeout(TimeSpan limit) =>
        new($"The request exceeded the configured timeout of `{limit:c}`.") { Code = ErrorCodes.Timeout };

    public static GraphQLError Cancelled() => new("The request was cancelled.") { Code = ErrorCodes.Cancelled };

    public static GraphQLError OperationRequired(IEnumerable<string> names) =>
        new($"The document has several operations: say which with operationName. It has {string.Join(", ", names.Select(name => $"`{name}`"))}.")
        {
            Code = ErrorCodes.OperationNotFound,
        };

    public static GraphQLError UnknownOperation(string name) =>
        new($"The document has no operation `{name}`.") { Code = ErrorCodes.OperationNotFound };

    public static GraphQLError NoOperation() =>
        new("The document has no operation to execute.") { Code = ErrorCodes.OperationNotFound };

    public static GraphQLError NeedsStream() =>
        new("A subscription has a stream of answers, which this transport does not carry.") { Code = ErrorCodes.InvalidRequest };

    public static GraphQLError OnlyQueries() =>
        new("Only queries can be sent by GET: send this operation by POST.") { Code = ErrorCodes.InvalidRequest };
}
