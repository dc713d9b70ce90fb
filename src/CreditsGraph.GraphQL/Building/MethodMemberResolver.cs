using CreditsGraph.GraphQL.Coercion;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.TypeSystem;
using CreditsGraph.GraphQL.Writing;

namespace CreditsGraph.GraphQL.Building;

/// <summary>Computes a value from its parent alone, by a method that does no I/O.</summary>
internal sealed class MethodMemberResolver(BoundMethod call, GraphQLType type) : MemberResolver, IRequiresMembers
{
    public IReadOnlyList<string> RequiredMembers => call.RequiredMembers;

    public override object? Read(object parent, FieldArguments arguments) => call.Invoke(parent, arguments, null);

    public override LeafStatus Write(object parent, FieldArguments arguments, JsonBuffer buffer)
    {
        if (Read(parent, arguments) is not { } value)
            return LeafStatus.Null;
        return LeafWriters.TryWriteBoxed(type.Named, value, buffer) ? LeafStatus.Written : LeafStatus.Invalid;
    }
}
