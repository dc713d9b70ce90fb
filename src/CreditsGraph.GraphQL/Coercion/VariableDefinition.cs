using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Coercion;

/// <summary>A variable of an operation, its type found in the schema.</summary>
internal sealed record VariableDefinition(VariableDefinitionNode Node, GraphQLType Type)
{
    public string Name => Node.Variable.Name.Value;
}
