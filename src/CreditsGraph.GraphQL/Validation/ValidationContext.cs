using System.Collections.Immutable;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Validation;

/// <summary>
/// What the rules share while one document is validated: where the walk stands, and the errors so far.
/// </summary>
internal sealed class ValidationContext
{
    private const string Specification = "https://spec.graphql.org/September2025/#sec-";

    private readonly ImmutableArray<GraphQLError>.Builder _errors = ImmutableArray.CreateBuilder<GraphQLError>();
    private readonly Dictionary<string, DefinitionUses> _fragments = new(StringComparer.Ordinal);
    private int _visits;

    /// <summary>A context for one document.</summary>
    public ValidationContext(Schema schema, DocumentNode document, ValidationOptions options)
    {
        (Schema, Document, Options) = (schema, document, options);
        foreach (var definition in document.Definitions)
            Register(definition);
    }

    /// <summary>The schema.</summary>
    public Schema Schema { get; }

    /// <summary>The document.</summary>
    public DocumentNode Document { get; }

    /// <summary>The limits.</summary>
    public ValidationOptions Options { get; }

    /// <summary>The operations in source order.</summary>
    public List<DefinitionUses> Operations { get; } = [];

    /// <summary>All fragments in source order; of two with one name, both.</summary>
    public List<DefinitionUses> Fragments { get; } = [];

    /// <summary>The type whose fields the selections are; null where it is not known.</summary>
    public NamedType? ParentType { get; set; }

    /// <summary>The field being visited; null where it is not known, and outside of fields.</summary>
    public FieldDefinition? Field { get; set; }

    /// <summary>The errors so far.</summary>
    public ImmutableArray<GraphQLError> Errors => _errors.ToImmutable();

    /// <summary>Whether there are as many errors as are reported.</summary>
    public bool IsFull => _errors.Count >= Options.MaxAllowedErrors;

    /// <summary>The first fragment of a name; null when there is none.</summary>
    public DefinitionUses? FindFragment(string name) => _fragments.GetValueOrDefault(name);

    /// <summary>A number that no visit of fragments had before.</summary>
    public int NewVisit() => ++_visits;

    /// <summary>The type of a fragment's condition; null when there is no composite type of that name.</summary>
    public NamedType? FindComposite(NamedTypeNode condition) =>
        Schema.FindType(condition.Name.Value) is { IsComposite: true } type ? type : null;

    /// <summary>Reports an error at nodes, unless there are enough.</summary>
    /// <param name="section">The anchor of the specification's section, without its prefix.</param>
    /// <param name="error">Message, code and extensions.</param>
    /// <param name="nodes">Where; shown in document order, up to the limit.</param>
    public void Report(string section, GraphQLError error, params ReadOnlySpan<SyntaxNode> nodes)
    {
        if (IsFull)
            return;
        var offsets = nodes[..Math.Min(nodes.Length, Options.MaxLocationsPerError)].ToArray()
            .Select(node => node.Location.Start)
            .Order();
        _errors.Add(error.With("specifiedBy", Specification + section) with
        {
            Locations = [.. offsets.Select(Document.Source.Locate)],
        });
    }

    private void Register(DefinitionNode definition)
    {
        if (definition is OperationDefinitionNode operation)
        {
            Operations.Add(new DefinitionUses(operation));
        }
        else if (definition is FragmentDefinitionNode fragment)
        {
            var uses = new DefinitionUses(fragment);
            Fragments.Add(uses);
            _fragments.TryAdd(fragment.Name.Value, uses);
        }
    }
}
