using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Language;

/// <content>Operations, selections and fragments (sections 2.3 to 2.8 and 2.10).</content>
internal sealed partial class SyntaxWriter
{
    private void WriteExecutable(ExecutableDefinitionNode definition)
    {
        if (definition is FragmentDefinitionNode fragment)
            WriteFragmentDefinition(fragment);
        else if (definition is OperationDefinitionNode operation)
            WriteOperation(operation);
    }

    private void WriteOperation(OperationDefinitionNode operation)
    {
        if (!IsShorthand(operation))
        {
            WriteDescription(operation.Description);
            WriteOperationHead(operation);
            Write(" ");
        }

        WriteSelectionSet(operation.SelectionSet);
    }

    private bool IsShorthand(OperationDefinitionNode operation) =>
        _isShorthandReadable
        && operation is { Operation: OperationType.Query, Name: null, Description: null }
        && operation.VariableDefinitions.IsEmpty
        && operation.Directives.IsEmpty;

    private void WriteOperationHead(OperationDefinitionNode operation)
    {
        Write(Keyword(operation.Operation));
        if (operation.Name is not null)
            Write(" ").Write(operation.Name.Value);
        if (!operation.VariableDefinitions.IsEmpty)
        {
            Write(operation.Name is null ? " (" : "(");
            WriteSeparated(operation.VariableDefinitions, ", ");
            Write(")");
        }

        WriteDirectives(operation.Directives);
    }

    private static string Keyword(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };

    private void WriteVariableDefinition(VariableDefinitionNode variable)
    {
        WriteDescription(variable.Description, inline: true);
        WriteValue(variable.Variable);
        Write(": ");
        WriteType(variable.Type);
        if (variable.DefaultValue is not null)
        {
            Write(" = ");
            WriteValue(variable.DefaultValue);
        }

        WriteDirectives(variable.Directives);
    }

    private void WriteFragmentDefinition(FragmentDefinitionNode fragment)
    {
        WriteDescription(fragment.Description);
        Write("fragment ").Write(fragment.Name.Value).Write(" on ").Write(fragment.TypeCondition.Name.Value);
        WriteDirectives(fragment.Directives);
        Write(" ");
        WriteSelectionSet(fragment.SelectionSet);
    }

    private void WriteSelectionSet(SelectionSetNode selectionSet) =>
        WriteBlock("{", selectionSet.Selections, "}");

    private void WriteSelection(SelectionNode selection)
    {
        switch (selection)
        {
            case FieldNode field:
                WriteField(field);
                break;
            case FragmentSpreadNode spread:
                Write("...").Write(spread.Name.Value);
                WriteDirectives(spread.Directives);
                break;
            case InlineFragmentNode fragment:
                WriteInlineFragment(fragment);
                break;
        }
    }

    private void WriteField(FieldNode field)
    {
        if (field.Alias is not null)
            Write(field.Alias.Value).Write(": ");
        Write(field.Name.Value);
        WriteArguments(field.Arguments);
        WriteDirectives(field.Directives);
        if (field.SelectionSet is null)
            return;
        Write(" ");
        WriteSelectionSet(field.SelectionSet);
    }

    private void WriteInlineFragment(InlineFragmentNode fragment)
    {
        Write("...");
        if (fragment.TypeCondition is not null)
            Write(" on ").Write(fragment.TypeCondition.Name.Value);
        WriteDirectives(fragment.Directives);
        Write(" ");
        WriteSelectionSet(fragment.SelectionSet);
    }
}
