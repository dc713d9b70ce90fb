using System.Collections.Immutable;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.TypeSystem.SchemaRules;

/// <summary>
/// Directive definitions (section 3.13) do not refer to themselves: not by a directive on their arguments, and not by
/// way of the types of their arguments and what stands on those.
/// </summary>
internal static class DirectiveCycles
{
    /// <summary>Checks the schema.</summary>
    public static void Check(SchemaReport report)
    {
        foreach (var directive in report.Directives)
        {
            if (Reaches(report.Schema, directive))
                report.Add($"@{directive.Name}", "refers to itself.");
        }
    }

    private static bool Reaches(Schema schema, DirectiveDefinition target)
    {
        var seen = new HashSet<object>();
        var pending = new Stack<object>();
        Push(target.Arguments);
        while (pending.TryPop(out var element))
        {
            if (element == target)
                return true;
            if (!seen.Add(element))
                continue;
            if (element is DirectiveDefinition directive)
                Push(directive.Arguments);
            else if (element is NamedType type)
                PushType(type);
        }

        return false;

        void PushType(NamedType type)
        {
            PushDirectives(type.Directives);
            if (type is InputObjectType input)
                Push(input.Fields);
            else if (type is EnumType enumType)
                PushDirectives([.. enumType.Values.SelectMany(value => value.Directives)]);
        }

        void Push(IEnumerable<InputValueDefinition> values)
        {
            foreach (var value in values)
            {
                pending.Push(value.Type.Named);
                PushDirectives(value.Directives);
            }
        }

        void PushDirectives(ImmutableArray<DirectiveNode> directives)
        {
            foreach (var directive in directives)
            {
                if (schema.FindDirective(directive.Name.Value) is { } definition)
                    pending.Push(definition);
            }
        }
    }
}
