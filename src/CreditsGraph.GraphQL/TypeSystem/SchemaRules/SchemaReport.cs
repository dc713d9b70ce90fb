using System.Collections.Immutable;
using CreditsGraph.GraphQL.Errors;

namespace CreditsGraph.GraphQL.TypeSystem.SchemaRules;

/// <summary>A schema being validated, what of it is looked at, and the errors so far.</summary>
internal sealed class SchemaReport(Schema schema)
{
    private readonly ImmutableArray<GraphQLError>.Builder _errors = ImmutableArray.CreateBuilder<GraphQLError>();

    /// <summary>The schema.</summary>
    public Schema Schema { get; } = schema;

    /// <summary>The types but for those of introspection.</summary>
    public IReadOnlyList<NamedType> Types { get; } =
        [.. schema.Types.Where(type => !IntrospectionNames.Contains(type.Name))];

    /// <summary>The directives but for the built-in ones.</summary>
    public IReadOnlyList<DirectiveDefinition> Directives { get; } =
        [.. schema.Directives.Where(directive => !BuiltInDirectives.All.Contains(directive))];

    /// <summary>The errors so far.</summary>
    public ImmutableArray<GraphQLError> Errors => _errors.ToImmutable();

    /// <summary>The arguments and input fields of the whole schema, each with its coordinate.</summary>
    public IEnumerable<(InputValueDefinition Definition, string Coordinate)> InputValues()
    {
        foreach (var type in Types.OfType<ComplexType>())
        {
            foreach (var field in type.Fields)
            {
                foreach (var argument in field.Arguments)
                    yield return (argument, $"{type.Name}.{field.Name}({argument.Name}:)");
            }
        }

        foreach (var type in Types.OfType<InputObjectType>())
        {
            foreach (var field in type.Fields)
                yield return (field, $"{type.Name}.{field.Name}");
        }

        foreach (var directive in Directives)
        {
            foreach (var argument in directive.Arguments)
                yield return (argument, $"@{directive.Name}({argument.Name}:)");
        }
    }

    /// <summary>Adds an error about the element of a coordinate, which the message begins with.</summary>
    public void Add(string coordinate, string problem) =>
        _errors.Add(new GraphQLError($"`{coordinate}` {problem}").With("coordinate", coordinate));
}
