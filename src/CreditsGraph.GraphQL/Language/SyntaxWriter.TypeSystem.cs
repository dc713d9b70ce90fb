using System.Collections.Immutable;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Language;

/// <content>Type system definitions and extensions (section 3).</content>
internal sealed partial class SyntaxWriter
{
    private void WriteTypeSystem(TypeSystemDefinitionNode definition)
    {
        WriteDescription(definition.Description);
        if (definition.IsExtension)
            Write("extend ");
        switch (definition)
        {
            case SchemaDefinitionNode schema:
                Write("schema");
                WriteTypeDirectives(schema.Directives);
                WriteOptionalBlock(schema.OperationTypes);
                break;
            case DirectiveDefinitionNode directive:
                WriteDirectiveDefinition(directive);
                break;
            case TypeDefinitionNode type:
                WriteTypeDefinition(type);
                break;
        }
    }

    private void WriteTypeDefinition(TypeDefinitionNode definition)
    {
        Write(Keyword(definition)).Write(definition.Name.Value);
        if (definition is ObjectTypeDefinitionNode objectType)
            WriteInterfaces(objectType.Interfaces);
        else if (definition is InterfaceTypeDefinitionNode interfaceType)
            WriteInterfaces(interfaceType.Interfaces);
        WriteTypeDirectives(definition.Directives);
        WriteMembers(definition);
    }

    private static string Keyword(TypeDefinitionNode definition) => definition switch
    {
        ScalarTypeDefinitionNode => "scalar ",
        ObjectTypeDefinitionNode => "type ",
        InterfaceTypeDefinitionNode => "interface ",
        UnionTypeDefinitionNode => "union ",
        EnumTypeDefinitionNode => "enum ",
        _ => "input ",
    };

    private void WriteMembers(TypeDefinitionNode definition)
    {
        switch (definition)
        {
            case ObjectTypeDefinitionNode objectType:
                WriteOptionalBlock(objectType.Fields);
                break;
            case InterfaceTypeDefinitionNode interfaceType:
                WriteOptionalBlock(interfaceType.Fields);
                break;
            case UnionTypeDefinitionNode union:
                WriteUnionMembers(union.Members);
                break;
            case EnumTypeDefinitionNode enumType:
                WriteOptionalBlock(enumType.Values);
                break;
            case InputObjectTypeDefinitionNode inputObject:
                WriteOptionalBlock(inputObject.Fields);
                break;
        }
    }

    private void WriteInterfaces(ImmutableArray<NamedTypeNode> interfaces)
    {
        if (interfaces.IsEmpty)
            return;
        Write(" implements ");
        WriteSeparated(interfaces, " & ");
    }

    private void WriteUnionMembers(ImmutableArray<NamedTypeNode> members)
    {
        if (members.IsEmpty)
            return;
        Write(" =");
        WriteFitting(
            () =>
            {
                Write(" ");
                WriteSeparated(members, " | ");
            },
            () => WriteLines(members, "| "));
    }

    private void WriteDirectiveDefinition(DirectiveDefinitionNode directive)
    {
        Write("directive @").Write(directive.Name.Value);
        WriteFitting(() => WriteSignature(flat: true), () => WriteSignature(flat: false));

        void WriteSignature(bool flat)
        {
            WriteArgumentDefinitions(directive.Arguments, flat);
            Write(directive.IsRepeatable ? " repeatable on" : " on");
            WriteFitting(
                () =>
                {
                    Write(" ");
                    WriteSeparated(directive.Locations, " | ");
                },
                () => WriteLines(directive.Locations, "| "));
        }
    }

    private void WriteMember(SyntaxNode node)
    {
        switch (node)
        {
            case OperationTypeDefinitionNode operation:
                Write(Keyword(operation.Operation)).Write(": ").Write(operation.Type.Name.Value);
                break;
            case FieldDefinitionNode field:
                WriteFieldDefinition(field);
                break;
            case InputValueDefinitionNode value:
                WriteDescription(value.Description);
                WriteInputValueDefinition(value);
                break;
            case EnumValueDefinitionNode value:
                WriteDescription(value.Description);
                Write(value.Name.Value);
                WriteTypeDirectives(value.Directives);
                break;
        }
    }

    private void WriteFieldDefinition(FieldDefinitionNode field)
    {
        WriteDescription(field.Description);
        Write(field.Name.Value);
        WriteFitting(
            () =>
            {
                WriteArgumentDefinitions(field.Arguments, flat: true);
                Write(": ");
                WriteType(field.Type);
                WriteDirectives(field.Directives);
            },
            () =>
            {
                WriteArgumentDefinitions(field.Arguments, flat: false);
                Write(": ");
                WriteType(field.Type);
                WriteTypeDirectives(field.Directives);
            });
    }

    private void WriteArgumentDefinitions(ImmutableArray<InputValueDefinitionNode> arguments, bool flat)
    {
        if (arguments.IsEmpty)
            return;
        if (!flat)
        {
            WriteBlock("(", arguments, ")");
            return;
        }

        Write("(");
        for (var i = 0; i < arguments.Length; i++)
        {
            if (i > 0)
                Write(" ");
            WriteDescription(arguments[i].Description, inline: true);
            WriteInputValueHead(arguments[i]);
            WriteDirectives(arguments[i].Directives);
        }

        Write(")");
    }

    private void WriteInputValueDefinition(InputValueDefinitionNode value)
    {
        WriteInputValueHead(value);
        WriteTypeDirectives(value.Directives);
    }

    private void WriteInputValueHead(InputValueDefinitionNode value)
    {
        Write(value.Name.Value).Write(": ");
        WriteType(value.Type);
        if (value.DefaultValue is null)
            return;
        Write(" = ");
        WriteValue(value.DefaultValue);
    }

    /// <summary>
    /// Directives behind a definition: beside it, or on a line each where the line would be too long.
    /// </summary>
    private void WriteTypeDirectives(ImmutableArray<DirectiveNode> directives)
    {
        if (!directives.IsEmpty)
            WriteFitting(() => WriteDirectives(directives), () => WriteDirectiveLines(directives));
    }

    private void WriteDirectiveLines(ImmutableArray<DirectiveNode> directives)
    {
        _indent++;
        foreach (var directive in directives)
        {
            NewIndentedLine();
            Write("@").Write(directive.Name.Value);
            WriteFitting(
                () => WriteArguments(directive.Arguments),
                () => WriteBlock("(", directive.Arguments, ")", ","));
        }

        _indent--;
    }

    private void WriteLines<T>(ImmutableArray<T> nodes, string prefix)
        where T : SyntaxNode
    {
        _indent++;
        foreach (var node in nodes)
        {
            NewIndentedLine();
            Write(prefix);
            WriteNode(node);
        }

        _indent--;
    }
}
