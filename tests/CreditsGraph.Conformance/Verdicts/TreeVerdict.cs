using System.Collections;
using System.Text.Json.Nodes;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.Conformance.Verdicts;

/// <summary>The syntax tree of a document, one line a node with begin and end; or where the syntax error is.</summary>
internal static class TreeVerdict
{
    public static JsonNode Of(ConformanceCase given)
    {
        var parsed = Parser.ParseDocument(given.Document, ParserOptions.Schema);
        if (!parsed.Succeeded)
            return JsonValue.Create($"error {Show(parsed.Error.Locations[0])}");
        var lines = new JsonArray();
        foreach (var definition in parsed.Document.Definitions)
            Add(lines, parsed.Source, definition, "");
        return lines;
    }

    private static void Add(JsonArray lines, Source source, SyntaxNode node, string indent)
    {
        var (start, end) = (source.Locate(node.Location.Start), source.Locate(node.Location.End));
        lines.Add($"{indent}{Kind(node)}{Value(node)} {Show(start)}-{Show(end)}");
        foreach (var child in Children(node).OrderBy(child => child.Location.Start))
            Add(lines, source, child, indent + "  ");
    }

    private static string Show(SourceLocation place) => $"{place.Line}:{place.Column}";

    private static string Kind(SyntaxNode node)
    {
        var name = node.GetType().Name[..^"Node".Length];
        return node is TypeSystemDefinitionNode { IsExtension: true }
            ? name.Replace("Definition", "Extension", StringComparison.Ordinal)
            : name;
    }

    private static string Value(SyntaxNode node) => node switch
    {
        NameNode name => $" {name.Value}",
        IntValueNode number => $" {number.Text}",
        FloatValueNode number => $" {number.Text}",
        StringValueNode { IsBlock: true } text => $" block {Quoted.Of(text.Value)}",
        StringValueNode text => $" {Quoted.Of(text.Value)}",
        BooleanValueNode flag => flag.Value ? " true" : " false",
        EnumValueNode value => $" {value.Value}",
        OperationDefinitionNode { Operation: var operation } => Operation(operation),
        OperationTypeDefinitionNode { Operation: var operation } => Operation(operation),
        DirectiveDefinitionNode { IsRepeatable: true } => " repeatable",
        _ => "",
    };

    private static string Operation(OperationType operation) => operation switch
    {
        OperationType.Query => " query",
        OperationType.Mutation => " mutation",
        _ => " subscription",
    };

    // Every property that holds nodes, so that a new production is seen without a change here.
    private static IEnumerable<SyntaxNode> Children(SyntaxNode node) =>
        node.GetType().GetProperties().Select(property => property.GetValue(node)).SelectMany(value => value switch
        {
            SyntaxNode child => [child],
            IEnumerable<SyntaxNode> children => children,
            IEnumerable children and not string => children.OfType<SyntaxNode>(),
            _ => [],
        });
}
