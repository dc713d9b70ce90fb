using System.Collections.Immutable;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>
/// The five directives that every schema knows (section 3.13). Shared by all schemas: nobody changes them.
/// </summary>
public static class BuiltInDirectives
{
    /// <summary>The reason of a deprecation that gives none.</summary>
    public const string DefaultDeprecationReason = "No longer supported";

    /// <summary><c>@skip(if: Boolean!)</c> (section 3.13.1).</summary>
    public static DirectiveDefinition Skip { get; } = Make(
        "skip",
        "Leaves the field or fragment out when the argument is true.",
        [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment],
        new("if", new NonNullType(BuiltInScalars.Boolean)) { Description = "Left out when true." });

    /// <summary><c>@include(if: Boolean!)</c> (section 3.13.2).</summary>
    public static DirectiveDefinition Include { get; } = Make(
        "include",
        "Leaves the field or fragment out unless the argument is true.",
        [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment],
        new("if", new NonNullType(BuiltInScalars.Boolean)) { Description = "Included when true." });

    /// <summary><c>@deprecated(reason: String! = "No longer supported")</c> (section 3.13.3).</summary>
    public static DirectiveDefinition Deprecated { get; } = Make(
        "deprecated",
        "Marks what clients should no longer use.",
        [
            DirectiveLocation.FieldDefinition, DirectiveLocation.ArgumentDefinition,
            DirectiveLocation.InputFieldDefinition, DirectiveLocation.EnumValue,
        ],
        new("reason", new NonNullType(BuiltInScalars.String))
        {
            Description = "Why it is deprecated and what to use instead, in Markdown.",
            DefaultValue = new StringValueNode(DefaultDeprecationReason, IsBlock: false, default),
        });

    /// <summary><c>@specifiedBy(url: String!)</c> (section 3.13.4).</summary>
    public static DirectiveDefinition SpecifiedBy { get; } = Make(
        "specifiedBy",
        "Tells where a scalar's behavior is specified.",
        [DirectiveLocation.Scalar],
        new("url", new NonNullType(BuiltInScalars.String)) { Description = "The address of the specification." });

    /// <summary><c>@oneOf</c> (section 3.13.5).</summary>
    public static DirectiveDefinition OneOf { get; } = Make(
        "oneOf",
        "Asks for exactly one field of the input object, which is not null.",
        [DirectiveLocation.InputObject]);

    /// <summary>All five.</summary>
    public static ImmutableArray<DirectiveDefinition> All { get; } = [Skip, Include, Deprecated, SpecifiedBy, OneOf];

    /// <summary>Whether a name is one of the five.</summary>
    public static bool Contains(string name) => All.Any(directive => directive.Name == name);

    private static DirectiveDefinition Make(
        string name,
        string description,
        ImmutableArray<DirectiveLocation> locations,
        InputValueDefinition? argument = null)
    {
        var directive = new DirectiveDefinition(name, locations) { Description = description };
        if (argument is not null)
            directive.Arguments.Add(argument);
        return directive;
    }
}
