using System.Collections.Immutable;
using System.Text;
using CreditsGraph.GraphQL.Coercion;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Planning;

/// <summary>One field of a planned selection set: everything about it that does not depend on rows.</summary>
public sealed class FieldPlan
{
    internal FieldPlan(FieldDefinition definition, ImmutableArray<FieldNode> nodes, SelectionPlan? selection, int condition)
    {
        Definition = definition;
        Nodes = nodes;
        Selection = selection;
        Condition = condition;
        ResponseName = nodes[0].ResponseName;
        Key = Encoding.UTF8.GetBytes($",\"{ResponseName}\":");
        IsMember = definition.Resolver?.IsMember ?? true;
        Price = FieldPrice.Of(definition);
        IsTypeName = definition.DeclaringType is null && definition.Resolver is null;
        IsNonNull = definition.Type.IsNonNull;
        IsLeaf = definition.Type.Nullable is NamedType { IsLeaf: true };
    }

    /// <summary>The key in the response.</summary>
    public string ResponseName { get; }

    /// <summary>The field's definition.</summary>
    public FieldDefinition Definition { get; }

    /// <summary>What is selected below; null for a leaf.</summary>
    public SelectionPlan? Selection { get; }

    /// <summary>The nodes merged into this field, in document order.</summary>
    public ImmutableArray<FieldNode> Nodes { get; }

    /// <summary>The arguments when they need no variable; null when they are coerced once a request.</summary>
    internal FieldArguments? ConstantArguments { get; init; }

    /// <summary>The place of the arguments among the plan's; -1 when they are constant.</summary>
    internal int ArgumentsIndex { get; init; } = -1;

    /// <summary>Whether variables may leave the field out.</summary>
    public bool IsConditional => Condition >= 0;

    /// <summary>The flag that includes the field; -1 when nothing leaves it out.</summary>
    internal int Condition { get; }

    /// <summary>The flag that includes each node; null when all nodes always count.</summary>
    internal int[]? NodeConditions { get; set; }

    /// <summary>A comma, the response name in quotes and a colon, in UTF-8: what is written before the value.</summary>
    internal byte[] Key { get; }

    /// <summary>What the field costs before its arguments, items and children are known.</summary>
    internal FieldPrice Price { get; }

    /// <summary>Whether the value is read from the parent in place.</summary>
    internal bool IsMember { get; }

    /// <summary>Whether this is the meta-field <c>__typename</c>.</summary>
    internal bool IsTypeName { get; }

    /// <summary>Whether null is no value of the field.</summary>
    internal bool IsNonNull { get; }

    /// <summary>Whether the value is one leaf, not a list of them.</summary>
    internal bool IsLeaf { get; }

    /// <summary>The place of the field's column in its level; -1 when it has none.</summary>
    internal int Column { get; set; } = -1;

    /// <summary>Whether the field's values stand in a column: it is a batch, or there is one below it.</summary>
    internal bool NeedsColumn => !IsMember || Selection is { HasColumns: true };
}
