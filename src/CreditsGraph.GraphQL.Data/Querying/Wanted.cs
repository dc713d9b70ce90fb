using CreditsGraph.GraphQL.Planning;

namespace CreditsGraph.GraphQL.Data;

/// <summary>What a selection asks of a list: the items' selections, and what else costs something.</summary>
internal sealed record Wanted(IReadOnlyList<SelectionPlan> Nodes, bool Edges, bool Cursors, bool TotalCount)
{
    /// <summary>Whether the items themselves are needed, and not only their number.</summary>
    public bool Items => Nodes.Count > 0 || Edges || Cursors;

    public static Wanted Of(FieldPlan field, bool isConnection, Func<FieldPlan, bool> isIncluded)
    {
        if (!isConnection)
            return new([field.Selection!], false, false, false);
        var fields = field.Selection!.Sets.SelectMany(set => set.Fields).Where(isIncluded).ToList();
        var edges = fields.Where(candidate => candidate.Definition.Name == "edges").ToList();
        var edgeFields = edges.SelectMany(edge => edge.Selection!.Sets.SelectMany(set => set.Fields)).Where(isIncluded).ToList();
        var nodes = fields.Where(candidate => candidate.Definition.Name == "nodes")
            .Concat(edgeFields.Where(candidate => candidate.Definition.Name == "node"))
            .Select(node => node.Selection!);
        var pageInfo = fields.Where(candidate => candidate.Definition.Name == "pageInfo").ToList();
        return new(
            [.. nodes],
            edges.Count > 0,
            edgeFields.Exists(candidate => candidate.Definition.Name == "cursor") || pageInfo.Count > 0,
            fields.Exists(candidate => candidate.Definition.Name == "totalCount"));
    }
}
