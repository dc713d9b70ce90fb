using System.Collections.Immutable;
using System.Text;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Language;

/// <summary>The text of syntax trees being written; <see cref="Printer"/> tells the style.</summary>
internal sealed partial class SyntaxWriter
{
    private const int MaxLineLength = 120;

    private readonly StringBuilder _text = new();
    private int _indent;
    private int _lineStart;
    private bool _isShorthandReadable = true;

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    /// <summary>Writes any node.</summary>
    public void WriteNode(SyntaxNode node)
    {
        switch (node)
        {
            case DocumentNode document:
                WriteDocument(document);
                break;
            case ExecutableDefinitionNode definition:
                WriteExecutable(definition);
                break;
            case TypeSystemDefinitionNode definition:
                WriteTypeSystem(definition);
                break;
            case ValueNode value:
                WriteValue(value);
                break;
            case TypeNode type:
                WriteType(type);
                break;
            case SelectionNode selection:
                WriteSelection(selection);
                break;
            default:
                WritePart(node);
                break;
        }
    }

    private void WritePart(SyntaxNode node)
    {
        switch (node)
        {
            case NameNode name:
                Write(name.Value);
                break;
            case SelectionSetNode selectionSet:
                WriteSelectionSet(selectionSet);
                break;
            case VariableDefinitionNode variable:
                WriteVariableDefinition(variable);
                break;
            case DirectiveNode directive:
                WriteDirective(directive);
                break;
            case ArgumentNode argument:
                WriteArgument(argument);
                break;
            case ObjectFieldNode field:
                WriteObjectField(field);
                break;
            default:
                WriteMember(node);
                break;
        }
    }

    private void WriteDocument(DocumentNode document)
    {
        for (var i = 0; i < document.Definitions.Length; i++)
        {
            if (i > 0)
                NewLine();
            // A brace behind a type definition would be read as its members.
            _isShorthandReadable = i == 0 || document.Definitions[i - 1] is ExecutableDefinitionNode;
            WriteNode(document.Definitions[i]);
            NewLine();
        }
    }

    private SyntaxWriter Write(string text)
    {
        _text.Append(text);
        return this;
    }

    private void NewLine()
    {
        _text.Append('\n');
        _lineStart = _text.Length;
    }

    private void NewIndentedLine()
    {
        NewLine();
        _text.Append(' ', 2 * _indent);
    }

    /// <summary>
    /// A description and what stands behind it, on a line of its own or, within a line, after a space.
    /// </summary>
    private void WriteDescription(StringValueNode? description, bool inline = false)
    {
        if (description is null)
            return;
        WriteString(description);
        if (inline)
            Write(" ");
        else
            NewIndentedLine();
    }

    private void WriteSeparated<T>(ImmutableArray<T> nodes, string separator)
        where T : SyntaxNode
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            if (i > 0)
                Write(separator);
            WriteNode(nodes[i]);
        }
    }

    /// <summary>Nodes on a line each, one level deeper, between an opening and a closing bracket.</summary>
    private void WriteBlock<T>(string open, ImmutableArray<T> nodes, string close, string separator = "")
        where T : SyntaxNode
    {
        Write(open);
        _indent++;
        for (var i = 0; i < nodes.Length; i++)
        {
            if (i > 0)
                Write(separator);
            NewIndentedLine();
            WriteNode(nodes[i]);
        }

        _indent--;
        NewIndentedLine();
        Write(close);
    }

    private void WriteOptionalBlock<T>(ImmutableArray<T> nodes)
        where T : SyntaxNode
    {
        if (nodes.Length > 0)
            WriteBlock(" {", nodes, "}");
    }

    /// <summary>
    /// Writes within the line; where that passes the longest line, takes it back and writes the other way.
    /// </summary>
    private void WriteFitting(Action flat, Action wrapped)
    {
        var (length, lineStart) = (_text.Length, _lineStart);
        flat();
        if (_text.Length - _lineStart <= MaxLineLength && _lineStart == lineStart)
            return;
        (_text.Length, _lineStart) = (length, lineStart);
        wrapped();
    }
}
