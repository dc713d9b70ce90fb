using System.Runtime.CompilerServices;
using CreditsGraph.GraphQL.Planning;

namespace CreditsGraph.GraphQL.Data;

/// <summary>What a selection asks of a list: the items' selections, and what else costs something.</summary>
internal sealed record Wanted
{
    private static readonly ConditionalWeakTable<FieldPlan, Wanted> Unconditional = [];

    /// <summary>What is selected on the items.</summary>
    public IReadOnlyList<SelectionPlan> Nodes { get; private init; } = [];

    /// <summary>Whether edges are selected.</summary>
    public bool Edges { get; private init; }

    /// <summary>Whether each edge's cursor is selected.</summary>
    public bool EdgeCursors { get; private init; }

    /// <summary>Whether it is selected where the page stands.</summary>
    public bool PageInfo { get; private init; }

    /// <summary>Whether the number of all items is selected.</summary>
    public bool TotalCount { get; private init; }

    /// <summary>Whether the items themselves are needed, and not only their number.</summary>
    public bool Items => Nodes.Count > 0 || Edges || PageInfo;

    /// <summary>Whether rows need the values of their cursors.</summary>
    public bool Cursors => EdgeCursors || PageInfo;

    public static Wanted Of(FieldPlan field, bool isConnection, Func<FieldPlan, bool> isIncluded)
    {
        if (Unconditional.TryGetValue(field, out var known))
            return known;
        var isConditional = false;
        var wanted = isConnection ? OfConnection(field, Includes) : new() { Nodes = [field.Selection!] };
        if (!isConditional)
            Unconditional.AddOrUpdate(field, wanted);
        return wanted;

        bool Includes(FieldPlan candidate)
        {
            isConditional |= candidate.IsConditional;
            return isIncluded(candidate);
        }
    }

    private static Wanted OfConnection(FieldPlan field, Func<FieldPlan, bool> isIncluded)
    {
        var fields = FieldsOf(field, isIncluded).ToList();
        var edgeFields = fields.Where(candidate => candidate.Definition.Name == "edges")
            .SelectMany(edges => FieldsOf(edges, isIncluded)).ToList();
        var nodes = fields.Where(candidate => candidate.Definition.Name == "nodes")
            .Concat(edgeFields.Where(candidate => candidate.Definition.Name == "node"));
        return new()
        {
            Nodes = [.. nodes.Select(node => node.Selection!)],
            Edges = fields.Exists(candidate => candidate.Definition.Name == "edges"),
            EdgeCursors = edgeFields.Exists(candidate => candidate.Definition.Name == "cursor"),
            PageInfo = fields.Exists(candidate => candidate.Definition.Name == "pageInfo"),
            TotalCount = fields.Exists(candidate => candidate.Definition.Name == "totalCount"),
        };
    }

    private static IEnumerable<FieldPlan> FieldsOf(FieldPlan field, Func<FieldPlan, bool> isIncluded) =>
        field.Selection!.Sets.SelectMany(set => set.Fields).Where(isIncluded);
}
