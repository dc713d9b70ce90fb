using System.Collections.Immutable;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.TypeSystem.SchemaRules;

namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>Type system validation: whether a schema keeps the rules of section 3 of the specification.</summary>
public static class SchemaValidator
{
    /// <summary>
    /// All errors of a schema, none when it is valid; each names its schema coordinate in the message and as the
    /// extension <c>coordinate</c>. Introspection types are taken for right.
    /// </summary>
    public static ImmutableArray<GraphQLError> Validate(Schema schema)
    {
        var report = new SchemaReport(schema);
        RootTypes.Check(report);
        NamesAndMembers.Check(report);
        TypeReferences.Check(report);
        InterfaceImplementations.Check(report);
        InputObjects.Check(report);
        DefaultValues.Check(report);
        AppliedDirectives.Check(report);
        DirectiveCycles.Check(report);
        return report.Errors;
    }
}
