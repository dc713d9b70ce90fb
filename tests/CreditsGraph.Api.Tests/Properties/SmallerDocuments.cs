using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.Api.Tests.Properties;

/// <summary>
/// Documents like one, with a selection less: how a failing query is made small. They may be
/// invalid. The type of an object stays, since whoever checks the answer needs it.
/// </summary>
internal static class SmallerDocuments
{
    public static IEnumerable<DocumentNode> Of(DocumentNode document)
    {
        foreach (var (index, definition) in document.Definitions.Index())
        {
            if (definition is FragmentDefinitionNode)
                yield return document with { Definitions = document.Definitions.RemoveAt(index) };
            foreach (var smaller in Of(definition))
                yield return document with { Definitions = document.Definitions.SetItem(index, smaller) };
        }
    }

    private static IEnumerable<DefinitionNode> Of(DefinitionNode definition) => definition switch
    {
        OperationDefinitionNode operation => Of(operation.SelectionSet).Select(set => operation with { SelectionSet = set }),
        FragmentDefinitionNode fragment => Of(fragment.SelectionSet).Select(set => fragment with { SelectionSet = set }),
        _ => [],
    };

    private static IEnumerable<SelectionSetNode> Of(SelectionSetNode set)
    {
        foreach (var (index, selection) in set.Selections.Index())
        {
            if (set.Selections.Length > 1 && selection is not FieldNode { Name.Value: "__typename" })
                yield return set with { Selections = set.Selections.RemoveAt(index) };
            foreach (var smaller in Of(selection))
                yield return set with { Selections = set.Selections.SetItem(index, smaller) };
        }
    }

    private static IEnumerable<SelectionNode> Of(SelectionNode selection) => selection switch
    {
        FieldNode { SelectionSet: { } below } field => Of(below).Select(set => field with { SelectionSet = set }),
        InlineFragmentNode fragment => Of(fragment.SelectionSet).Select(set => fragment with { SelectionSet = set }),
        _ => [],
    };
}
