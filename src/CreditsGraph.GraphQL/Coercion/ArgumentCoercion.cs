using System.Collections.Immutable;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Coercion;

/// <summary>CoerceArgumentValues (specification, section 6.4.1).</summary>
internal static class ArgumentCoercion
{
    /// <summary>Coerces the arguments of a field; a refusal comes back as an error without path or location.</summary>
    public static (FieldArguments? Arguments, GraphQLError? Error) Coerce(
        MemberCollection<InputValueDefinition> definitions, ImmutableArray<ArgumentNode> given, VariableValues variables)
    {
        if (definitions.Count == 0)
            return (FieldArguments.None, null);
        var values = new object?[definitions.Count];
        var problems = new InputProblems();
        for (var i = 0; i < values.Length; i++)
            values[i] = CoerceOne(definitions[i], given, variables, problems);
        if (!problems.Any)
            return (new FieldArguments(definitions, values), null);
        var (path, message) = problems.Items[0];
        return (null, new GraphQLError($"At `{path}`: {message}")
        {
            Code = ErrorCodes.ValueConversion,
            Extensions = [new("inputPath", path)],
        });
    }

    private static object? CoerceOne(
        InputValueDefinition definition, ImmutableArray<ArgumentNode> given, VariableValues variables, InputProblems problems)
    {
        var path = new InputPath(null, definition.Name);
        var literal = Find(given, definition.Name);
        var value = literal is null
            ? Absent.Value
            : InputCoercion.FromLiteral(definition.Type, literal, variables, path, problems);
        if (value is not Absent)
            return value;
        if (definition.DefaultValue is not null)
            return InputCoercion.FromLiteral(definition.Type, definition.DefaultValue, VariableValues.None, path, problems);
        return definition.Type.IsNonNull
            ? problems.Add(path, $"The argument `{definition.Name}` is required.")
            : Absent.Value;
    }

    private static ValueNode? Find(ImmutableArray<ArgumentNode> given, string name)
    {
        foreach (var argument in given)
        {
            if (argument.Name.Value == name)
                return argument.Value;
        }

        return null;
    }
}
