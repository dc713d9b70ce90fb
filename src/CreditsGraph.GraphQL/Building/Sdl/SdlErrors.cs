using System.Collections.Immutable;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Building.Sdl;

/// <summary>What is wrong with a schema document, gathered with places.</summary>
internal sealed class SdlErrors(Source source)
{
    private readonly ImmutableArray<GraphQLError>.Builder _errors = ImmutableArray.CreateBuilder<GraphQLError>();

    /// <summary>Whether nothing is wrong so far.</summary>
    public bool IsEmpty => _errors.Count == 0;

    /// <summary>Adds an error at nodes.</summary>
    public void Add(string message, params ReadOnlySpan<SyntaxNode> nodes)
    {
        var error = new GraphQLError(message);
        foreach (var node in nodes)
            error = error.At(source.Locate(node.Location.Start));
        _errors.Add(error);
    }

    /// <summary>Adds an error for each name that stands a second time.</summary>
    public void CheckUnique(IEnumerable<NameNode> names, Func<string, string> describe)
    {
        var seen = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (!seen.TryAdd(name.Value, name))
                Add($"{describe(name.Value)} is defined more than once.", seen[name.Value], name);
        }
    }

    /// <summary>All of them.</summary>
    public ImmutableArray<GraphQLError> ToImmutable() => _errors.ToImmutable();
}
