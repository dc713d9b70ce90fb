using System.Collections.Immutable;
using System.Globalization;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Language;

/// <content>Values, type references and directives (sections 2.9 to 2.12).</content>
internal sealed partial class SyntaxWriter
{
    private void WriteValue(ValueNode value)
    {
        switch (value)
        {
            case VariableNode variable:
                Write("$").Write(variable.Name.Value);
                break;
            case StringValueNode text:
                WriteString(text);
                break;
            case ListValueNode list:
                WriteList(list);
                break;
            case ObjectValueNode fields:
                WriteObject(fields);
                break;
            default:
                Write(ScalarText(value));
                break;
        }
    }

    private static string ScalarText(ValueNode value) => value switch
    {
        IntValueNode number => number.Text,
        FloatValueNode number => number.Text,
        EnumValueNode name => name.Value,
        BooleanValueNode boolean => boolean.Value ? "true" : "false",
        _ => "null",
    };

    private void WriteList(ListValueNode list)
    {
        if (list.Items.IsEmpty)
        {
            Write("[]");
            return;
        }

        Write("[ ");
        WriteSeparated(list.Items, ", ");
        Write(" ]");
    }

    private void WriteObject(ObjectValueNode value)
    {
        if (value.Fields.IsEmpty)
        {
            Write("{}");
            return;
        }

        Write("{ ");
        WriteSeparated(value.Fields, ", ");
        Write(" }");
    }

    private void WriteObjectField(ObjectFieldNode field)
    {
        Write(field.Name.Value).Write(": ");
        WriteValue(field.Value);
    }

    /// <summary>A string as it was written, in single or triple quotes, if the value can stand so.</summary>
    private void WriteString(StringValueNode text)
    {
        if (!text.IsBlock || !BlockString.CanHold(text.Value))
        {
            WriteQuoted(text.Value);
            return;
        }

        BlockString.Write(_text, text.Value, 2 * _indent);
        _lineStart = _text.Length - (2 * _indent) - 3;
    }

    private void WriteQuoted(string value)
    {
        _text.Append('"');
        foreach (var character in value)
            WriteEscaped(character);
        _text.Append('"');
    }

    private void WriteEscaped(char character)
    {
        var escape = character switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            '\b' => "\\b",
            '\f' => "\\f",
            _ => null,
        };
        if (escape is not null)
            _text.Append(escape);
        else if (char.IsControl(character))
            _text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
        else
            _text.Append(character);
    }

    private void WriteType(TypeNode type)
    {
        switch (type)
        {
            case NamedTypeNode named:
                Write(named.Name.Value);
                break;
            case ListTypeNode list:
                Write("[");
                WriteType(list.Type);
                Write("]");
                break;
            case NonNullTypeNode nonNull:
                WriteType(nonNull.Type);
                Write("!");
                break;
        }
    }

    private void WriteDirectives(ImmutableArray<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            Write(" ");
            WriteDirective(directive);
        }
    }

    private void WriteDirective(DirectiveNode directive)
    {
        Write("@").Write(directive.Name.Value);
        WriteArguments(directive.Arguments);
    }

    private void WriteArguments(ImmutableArray<ArgumentNode> arguments)
    {
        if (arguments.IsEmpty)
            return;
        Write("(");
        WriteSeparated(arguments, ", ");
        Write(")");
    }

    private void WriteArgument(ArgumentNode argument)
    {
        Write(argument.Name.Value).Write(": ");
        WriteValue(argument.Value);
    }
}
