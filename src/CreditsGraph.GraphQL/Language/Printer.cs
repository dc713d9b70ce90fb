using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Language;

/// <summary>
/// Prints syntax trees as text: what is parsed from it is the same tree, and printing that gives the same text.
/// </summary>
/// <remarks>
/// Two spaces a level, LF, one definition a paragraph, spaces inside brackets of lists and objects. Members of a type
/// definition stand on a line each, their arguments beside them without commas; where a line would pass 120
/// characters, arguments, then directives, then the arguments of directives go on lines of their own. The stack it
/// needs is bounded by the nesting of the tree, for a parsed one by
/// <see cref="ParserOptions.MaxAllowedRecursionDepth"/>.
/// </remarks>
public static class Printer
{
    /// <summary>The text of a node: a document ends with a line break, any other node does not.</summary>
    public static string Print(SyntaxNode node)
    {
        var writer = new SyntaxWriter();
        writer.WriteNode(node);
        return writer.ToString();
    }
}
