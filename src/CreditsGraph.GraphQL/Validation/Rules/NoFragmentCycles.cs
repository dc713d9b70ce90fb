using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Validation.Rules;

/// <summary>
/// Fragment Spreads Must Not Form Cycles (section 5.5.2.2). A depth-first search with its own stack: a chain of
/// fragments may be longer than the thread's stack is deep.
/// </summary>
internal static class NoFragmentCycles
{
    private const string Message =
        "The graph of fragment spreads must not form any cycles including spreading itself. Otherwise an operation "
        + "could infinitely spread or infinitely execute on cycles in the underlying data.";

    /// <summary>Checks the document: linear in its spreads, one error for each spread that closes a cycle.</summary>
    public static void Check(ValidationContext context)
    {
        var visit = context.NewVisit();
        var path = new List<Step>();
        foreach (var fragment in context.Fragments)
        {
            if (context.FindFragment(NameOf(fragment)) == fragment && fragment.Enter(visit))
                Search(context, visit, path, fragment);
        }
    }

    private static void Search(ValidationContext context, int visit, List<Step> path, DefinitionUses root)
    {
        var places = new Dictionary<DefinitionUses, int> { [root] = 0 };
        path.Add(new Step(root, 0));
        while (path.Count > 0)
        {
            var (uses, next) = path[^1];
            if (next == uses.Spreads.Count)
            {
                path.RemoveAt(path.Count - 1);
                places.Remove(uses);
                continue;
            }

            path[^1] = new Step(uses, next + 1);
            if (context.FindFragment(uses.Spreads[next].Node.Name.Value) is not { } target)
                continue;
            if (places.TryGetValue(target, out var place))
            {
                Report(context, path, place);
            }
            else if (target.Enter(visit))
            {
                places.Add(target, path.Count);
                path.Add(new Step(target, 0));
            }
        }
    }

    private static void Report(ValidationContext context, List<Step> path, int place)
    {
        var spreads = path.Skip(place).Select(step => step.Uses.Spreads[step.Next - 1].Node).ToArray();
        context.Report(
            "Fragment-Spreads-Must-Not-Form-Cycles",
            new GraphQLError(Message).With("fragment", spreads[^1].Name.Value),
            spreads);
    }

    private static string NameOf(DefinitionUses uses) => ((FragmentDefinitionNode)uses.Definition).Name.Value;

    /// <summary>A fragment on the way, and which of its spreads is looked at next.</summary>
    private readonly record struct Step(DefinitionUses Uses, int Next);
}
