using CreditsGraph.Domain.Names;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data;
using CreditsGraph.GraphQL.Data.Paging;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.Planning;
using CreditsGraph.Store;
using CreditsGraph.Store.Queries;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Api.Search;

[QueryType]
internal static class SearchQueries
{
    private static readonly UsePagingAttribute Paging = new();

    /// <summary>
    /// Films, people, organizations, roles and publications whose title, name or credited form holds a text; case,
    /// accents and punctuation do not count. The whole form comes before its beginning, that before the beginning of a
    /// word, that before any place; then by sort name. Under three characters only whole forms and beginnings match.
    /// </summary>
    /// <param name="text">What to look for; at least one letter or digit.</param>
    /// <param name="types">What to look among; absent: everything.</param>
    /// <param name="first">How many items; at most 50, absent: 10.</param>
    /// <param name="after">The cursor after which the page begins.</param>
    /// <param name="context">The call.</param>
    /// <param name="nodes">Loads what was found.</param>
    /// <param name="contexts">The catalogue.</param>
    [ListSize(AssumedSize = 50, SlicingArguments = ["first"], SlicingArgumentDefaultValue = 10, SizedFields = ["edges", "nodes"])]
    public static async Task<SearchConnection?> GetSearchAsync(
        string text,
        IReadOnlyList<SearchType>? types,
        int? first,
        string? after,
        BatchContext context,
        NodeLoader nodes,
        IDbContextFactory<CatalogContext> contexts)
    {
        var folded = NameFolding.Fold(text);
        if (folded.Length == 0)
            throw new GraphQLException("The search has no letter or digit to look for in `text`.", ApiErrorCodes.EmptySearch);
        if (PagingErrors.Check(first, Paging, "Query.search") is { } error)
            throw new GraphQLException(error);
        var size = first ?? Paging.DefaultPageSize;
        var beyond = after is null ? null : SearchCursor.Read(after) ?? throw new GraphQLException(PagingErrors.InvalidCursor("after", after));
        var catalog = await contexts.CreateDbContextAsync(context.CancellationToken).ConfigureAwait(false);
        await using (catalog.ConfigureAwait(false))
        {
            var search = new FormSearch(catalog, folded, (types ?? Enum.GetValues<SearchType>()).Select(type => (SearchFormKind)(int)type));
            var wantsItems = FieldsOf(context.Field.Selection!, context).Any(field => field.Definition.Name != "totalCount");
            var matches = wantsItems ? await search.FindAsync(beyond, size + 1, context.CancellationToken).ConfigureAwait(false) : [];
            var total = FieldsOf(context.Field.Selection!, context).Any(field => field.Definition.Name == "totalCount")
                ? await search.CountAsync(context.CancellationToken).ConfigureAwait(false)
                : 0;
            return await PageAsync(total, matches, size, after is not null, context, nodes).ConfigureAwait(false);
        }
    }

    private static async Task<SearchConnection> PageAsync(
        int total, List<SearchMatch> matches, int size, bool hasPrevious, BatchContext context, NodeLoader nodes)
    {
        var page = matches.Take(size).ToList();
        var selections = NodeSelections(context);
        var found = selections.Count == 0
            ? new object?[page.Count]
            : await nodes.LoadAsync(context, selections, page.ConvertAll(match => new NodeId(match.Kind.ToString(), match.ItemId))).ConfigureAwait(false);
        var edges = page.Zip(found, (match, node) => new SearchEdge
        {
            Cursor = SearchCursor.Write(match),
            Node = node!,
            Score = match.Score,
            Matched = match.Form,
            MatchedField = match.Kind == SearchFormKind.Film ? "title" : match.IsName ? "name" : "creditedAs",
        }).ToList();
        return new SearchConnection
        {
            Edges = edges,
            Nodes = edges.ConvertAll(edge => edge.Node),
            TotalCount = total,
            PageInfo = new PageInfo
            {
                HasNextPage = matches.Count > size,
                HasPreviousPage = hasPrevious,
                StartCursor = edges.Count > 0 ? edges[0].Cursor : null,
                EndCursor = edges.Count > 0 ? edges[^1].Cursor : null,
            },
        };
    }

    private static List<SelectionPlan> NodeSelections(BatchContext context)
    {
        var fields = FieldsOf(context.Field.Selection!, context).ToList();
        return [.. fields.Where(field => field.Definition.Name == "nodes")
            .Concat(fields.Where(field => field.Definition.Name == "edges")
                .SelectMany(edges => FieldsOf(edges.Selection!, context))
                .Where(field => field.Definition.Name == "node"))
            .Select(field => field.Selection!)];
    }

    private static IEnumerable<FieldPlan> FieldsOf(SelectionPlan selection, BatchContext context) =>
        selection.Sets.SelectMany(set => set.Fields).Where(context.IsIncluded);
}
