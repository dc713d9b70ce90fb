using System.Collections.Immutable;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Validation.Merging;

/// <summary>When two fields of one response name agree. Both relations are equivalences.</summary>
internal static class FieldComparison
{
    /// <summary>
    /// SameResponseShape for the fields themselves: equal wrappers around equal leaf types or composite types.
    /// </summary>
    public static bool HaveSameShape(GraphQLType? a, GraphQLType? b)
    {
        while (a is not null && b is not null)
        {
            switch (a, b)
            {
                case (NonNullType inA, NonNullType inB):
                    (a, b) = (inA.OfType, inB.OfType);
                    break;
                case (ListType inA, ListType inB):
                    (a, b) = (inA.OfType, inB.OfType);
                    break;
                case (NamedType namedA, NamedType namedB):
                    return namedA == namedB || (namedA.IsComposite && namedB.IsComposite);
                default:
                    return false;
            }
        }

        return true;
    }

    /// <summary>Whether both select the same field with identical sets of arguments.</summary>
    public static bool AreSame(FieldNode a, FieldNode b) =>
        a.Name.Value == b.Name.Value && HaveSameArguments(a.Arguments, b.Arguments);

    private static bool HaveSameArguments(ImmutableArray<ArgumentNode> a, ImmutableArray<ArgumentNode> b)
    {
        if (a.Length != b.Length)
            return false;
        if (!HaveSameOrder(a, b, argument => argument.Name))
            (a, b) = (Sort(a, argument => argument.Name), Sort(b, argument => argument.Name));
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i].Name.Value != b[i].Name.Value || !AreSame(a[i].Value, b[i].Value))
                return false;
        }

        return true;
    }

    private static bool AreSame(ValueNode a, ValueNode b) => (a, b) switch
    {
        (VariableNode x, VariableNode y) => x.Name.Value == y.Name.Value,
        (IntValueNode x, IntValueNode y) => x.Text == y.Text,
        (FloatValueNode x, FloatValueNode y) => x.Text == y.Text,
        (StringValueNode x, StringValueNode y) => x.Value == y.Value,
        (BooleanValueNode x, BooleanValueNode y) => x.Value == y.Value,
        (EnumValueNode x, EnumValueNode y) => x.Value == y.Value,
        (NullValueNode, NullValueNode) => true,
        (ListValueNode x, ListValueNode y) => AreSame(x.Items, y.Items),
        (ObjectValueNode x, ObjectValueNode y) => AreSame(x.Fields, y.Fields),
        _ => false,
    };

    private static bool AreSame(ImmutableArray<ValueNode> a, ImmutableArray<ValueNode> b)
    {
        if (a.Length != b.Length)
            return false;
        for (var i = 0; i < a.Length; i++)
        {
            if (!AreSame(a[i], b[i]))
                return false;
        }

        return true;
    }

    private static bool AreSame(ImmutableArray<ObjectFieldNode> a, ImmutableArray<ObjectFieldNode> b)
    {
        if (a.Length != b.Length)
            return false;
        if (!HaveSameOrder(a, b, field => field.Name))
            (a, b) = (Sort(a, field => field.Name), Sort(b, field => field.Name));
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i].Name.Value != b[i].Name.Value || !AreSame(a[i].Value, b[i].Value))
                return false;
        }

        return true;
    }

    private static bool HaveSameOrder<T>(ImmutableArray<T> a, ImmutableArray<T> b, Func<T, NameNode> nameOf)
    {
        for (var i = 0; i < a.Length; i++)
        {
            if (nameOf(a[i]).Value != nameOf(b[i]).Value)
                return false;
        }

        return true;
    }

    private static ImmutableArray<T> Sort<T>(ImmutableArray<T> nodes, Func<T, NameNode> nameOf) =>
        nodes.Sort((a, b) => string.CompareOrdinal(nameOf(a).Value, nameOf(b).Value));
}
