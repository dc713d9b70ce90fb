using System.Collections.Immutable;

namespace CreditsGraph.GraphQL.Language.Ast;

// A closed family of small records, one file a grammar section.

/// <summary>A node of a parsed document. Compare nodes by reference: equality of records is by value.</summary>
public abstract record SyntaxNode(Location Location);

/// <summary>Name (section 2.1.9).</summary>
public sealed record NameNode(string Value, Location Location) : SyntaxNode(Location);

/// <summary>Document (section 2.2): definitions in source order, and the source they were parsed from.</summary>
public sealed record DocumentNode(Source Source, ImmutableArray<DefinitionNode> Definitions, Location Location)
    : SyntaxNode(Location);

/// <summary>Definition (section 2.2).</summary>
public abstract record DefinitionNode(Location Location) : SyntaxNode(Location);

/// <summary>Directive (section 2.12), as applied.</summary>
public sealed record DirectiveNode(NameNode Name, ImmutableArray<ArgumentNode> Arguments, Location Location)
    : SyntaxNode(Location);

/// <summary>Argument (section 2.6).</summary>
public sealed record ArgumentNode(NameNode Name, ValueNode Value, Location Location) : SyntaxNode(Location);
