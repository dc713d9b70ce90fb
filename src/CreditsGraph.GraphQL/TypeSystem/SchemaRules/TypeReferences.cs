namespace CreditsGraph.GraphQL.TypeSystem.SchemaRules;

/// <summary>
/// Input and Output Types (section 3.4.2): fields give output types, arguments and input fields take input types, and
/// all of them are types of the schema. What is required cannot be deprecated (section 3.13.3).
/// </summary>
internal static class TypeReferences
{
    /// <summary>Checks the schema.</summary>
    public static void Check(SchemaReport report)
    {
        foreach (var type in report.Types.OfType<ComplexType>())
        {
            foreach (var field in type.Fields)
                CheckField(report, field, $"{type.Name}.{field.Name}");
            foreach (var implemented in type.Interfaces)
                CheckKnown(report, implemented, type.Name);
        }

        foreach (var union in report.Types.OfType<UnionType>())
        {
            foreach (var member in union.Members)
                CheckKnown(report, member, union.Name);
        }

        foreach (var (definition, coordinate) in report.InputValues())
            CheckInputValue(report, definition, coordinate);
    }

    private static void CheckField(SchemaReport report, FieldDefinition field, string coordinate)
    {
        CheckKnown(report, field.Type.Named, coordinate);
        if (!field.Type.Named.IsOutputType)
            report.Add(coordinate, $"is of the type `{field.Type}`, which is no output type.");
    }

    private static void CheckInputValue(SchemaReport report, InputValueDefinition definition, string coordinate)
    {
        CheckKnown(report, definition.Type.Named, coordinate);
        if (!definition.Type.Named.IsInputType)
            report.Add(coordinate, $"is of the type `{definition.Type}`, which is no input type.");
        if (definition.IsRequired && definition.DeprecationReason is not null)
            report.Add(coordinate, "is required and cannot be deprecated.");
    }

    private static void CheckKnown(SchemaReport report, NamedType type, string coordinate)
    {
        if (report.Schema.FindType(type.Name) != type)
            report.Add(coordinate, $"refers to the type `{type.Name}`, which is not in the schema.");
    }
}
