using System.Collections.Immutable;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.TypeSystem.SchemaRules;

/// <summary>
/// Directives on definitions (sections 5.4 and 5.7 hold for them as well): known, allowed there, once unless
/// repeatable, with the arguments they ask for.
/// </summary>
internal static class AppliedDirectives
{
    /// <summary>Checks the schema.</summary>
    public static void Check(SchemaReport report)
    {
        foreach (var type in report.Types)
        {
            Check(report, type.Directives, LocationOf(type), type.Name);
            CheckMembers(report, type);
        }

        foreach (var (definition, coordinate) in report.InputValues())
        {
            var location = coordinate.EndsWith(')')
                ? DirectiveLocation.ArgumentDefinition
                : DirectiveLocation.InputFieldDefinition;
            Check(report, definition.Directives, location, coordinate);
        }
    }

    /// <summary>What is wrong with the uses of one directive at one place, its location left aside.</summary>
    public static IEnumerable<string> FindProblems(
        DirectiveDefinition definition, IReadOnlyCollection<DirectiveNode> uses)
    {
        if (!definition.IsRepeatable && uses.Count > 1)
            yield return $"has the directive `@{definition.Name}` more than once.";
        foreach (var problem in uses.SelectMany(directive => FindProblems(definition, directive)))
            yield return problem;
    }

    private static void CheckMembers(SchemaReport report, NamedType type)
    {
        if (type is ComplexType complex)
        {
            foreach (var field in complex.Fields)
                Check(report, field.Directives, DirectiveLocation.FieldDefinition, $"{type.Name}.{field.Name}");
        }
        else if (type is EnumType enumType)
        {
            foreach (var value in enumType.Values)
                Check(report, value.Directives, DirectiveLocation.EnumValue, $"{type.Name}.{value.Name}");
        }
    }

    private static DirectiveLocation LocationOf(NamedType type) => type switch
    {
        ScalarType => DirectiveLocation.Scalar,
        ObjectType => DirectiveLocation.Object,
        InterfaceType => DirectiveLocation.Interface,
        UnionType => DirectiveLocation.Union,
        EnumType => DirectiveLocation.Enum,
        _ => DirectiveLocation.InputObject,
    };

    private static void Check(
        SchemaReport report, ImmutableArray<DirectiveNode> directives, DirectiveLocation location, string coordinate)
    {
        foreach (var group in directives.GroupBy(directive => directive.Name.Value))
        {
            if (report.Schema.FindDirective(group.Key) is not { } definition)
            {
                report.Add(coordinate, $"has the directive `@{group.Key}`, which is not in the schema.");
                continue;
            }

            if (!definition.Locations.Contains(location))
                report.Add(coordinate, $"has the directive `@{group.Key}`, which is not allowed on {location.Name()}.");
            foreach (var problem in FindProblems(definition, [.. group]))
                report.Add(coordinate, problem);
        }
    }

    private static IEnumerable<string> FindProblems(DirectiveDefinition definition, DirectiveNode directive)
    {
        foreach (var group in directive.Arguments.GroupBy(argument => argument.Name.Value))
        {
            var name = $"{definition.Name}({group.Key}:)";
            if (group.Count() > 1)
                yield return $"gives `@{name}` more than once.";
            if (definition.Arguments.Find(group.Key) is not { } known)
                yield return $"gives `@{name}`, which does not exist.";
            else if (!group.All(argument => Literal.IsValue(known.Type, argument.Value)))
                yield return $"gives `@{name}` a value that is none of the type `{known.Type}`.";
        }

        foreach (var argument in definition.Arguments)
        {
            var name = $"{definition.Name}({argument.Name}:)";
            if (argument.IsRequired && directive.Arguments.All(given => given.Name.Value != argument.Name))
                yield return $"does not give `@{name}`, which is required.";
        }
    }
}
