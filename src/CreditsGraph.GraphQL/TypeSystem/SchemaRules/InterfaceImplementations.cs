namespace CreditsGraph.GraphQL.TypeSystem.SchemaRules;

/// <summary>IsValidImplementation (section 3.6): a type has all that the interfaces it implements promise.</summary>
internal static class InterfaceImplementations
{
    /// <summary>Checks the schema.</summary>
    public static void Check(SchemaReport report)
    {
        foreach (var type in report.Types.OfType<ComplexType>())
        {
            foreach (var group in type.Interfaces.GroupBy(implemented => implemented).Where(g => g.Count() > 1))
                report.Add(type.Name, $"implements `{group.Key.Name}` more than once.");
            foreach (var implemented in type.Interfaces.Distinct())
                CheckImplementation(report, type, implemented);
        }
    }

    private static void CheckImplementation(SchemaReport report, ComplexType type, InterfaceType implemented)
    {
        if (type == implemented)
        {
            report.Add(type.Name, "cannot implement itself.");
            return;
        }

        foreach (var inherited in implemented.Interfaces)
        {
            if (!type.Interfaces.Contains(inherited))
            {
                report.Add(
                    type.Name,
                    inherited == type
                        ? $"cannot implement `{implemented.Name}`, which implements it."
                        : $"must implement `{inherited.Name}`, which `{implemented.Name}` implements.");
            }
        }

        foreach (var promised in implemented.Fields)
        {
            if (type.Fields.Find(promised.Name) is { } field)
                CheckField(report, field, promised);
            else
                report.Add(type.Name, $"has no field `{promised.Name}`, which `{implemented.Name}` asks for.");
        }
    }

    private static void CheckField(
        SchemaReport report,
        FieldDefinition field,
        FieldDefinition promised)
    {
        var (coordinate, other) = (field.Coordinate, promised.Coordinate);
        if (!IsSubtype(field.Type, promised.Type))
            report.Add(coordinate, $"is of the type `{field.Type}`, but `{other}` asks for `{promised.Type}`.");
        if (field.DeprecationReason is not null && promised.DeprecationReason is null)
            report.Add(coordinate, $"cannot be deprecated as long as `{other}` is not.");
        foreach (var argument in promised.Arguments)
        {
            if (field.Arguments.Find(argument.Name) is not { Type: var type })
                report.Add(coordinate, $"has no argument `{argument.Name}`, which `{other}` asks for.");
            else if (!IsSame(type, argument.Type))
                report.Add(
                    $"{coordinate}({argument.Name}:)",
                    $"is of the type `{type}`, but `{other}` asks for `{argument.Type}`.");
        }

        foreach (var argument in field.Arguments)
        {
            if (argument.IsRequired && promised.Arguments.Find(argument.Name) is null)
                report.Add($"{coordinate}({argument.Name}:)", $"cannot be required, since `{other}` does not have it.");
        }
    }

    /// <summary>
    /// IsValidImplementationFieldType: the same type, or one all of whose values are values of the other.
    /// </summary>
    private static bool IsSubtype(GraphQLType type, GraphQLType other) => (type, other) switch
    {
        (NonNullType inner, NonNullType outer) => IsSubtype(inner.OfType, outer.OfType),
        (NonNullType inner, _) => IsSubtype(inner.OfType, other),
        (ListType inner, ListType outer) => IsSubtype(inner.OfType, outer.OfType),
        (NamedType inner, NamedType outer) => inner == outer || IsMember(inner, outer),
        _ => false,
    };

    private static bool IsMember(NamedType type, NamedType other) => other switch
    {
        UnionType union => type is ObjectType member && union.Members.Contains(member),
        InterfaceType implemented => type is ComplexType complex && complex.Interfaces.Contains(implemented),
        _ => false,
    };

    private static bool IsSame(GraphQLType type, GraphQLType other) => (type, other) switch
    {
        (NonNullType inner, NonNullType outer) => IsSame(inner.OfType, outer.OfType),
        (ListType inner, ListType outer) => IsSame(inner.OfType, outer.OfType),
        _ => type == other,
    };
}
