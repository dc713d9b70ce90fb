namespace CreditsGraph.GraphQL.TypeSystem.SchemaRules;

/// <summary>
/// Names (section 3.1, reserved names) and members: at least one, of different names, those of enums no literals.
/// </summary>
internal static class NamesAndMembers
{
    /// <summary>Checks the schema.</summary>
    public static void Check(SchemaReport report)
    {
        foreach (var type in report.Types)
        {
            CheckName(report, type.Name, type.Name);
            CheckMembers(report, type);
        }

        foreach (var directive in report.Directives)
        {
            CheckName(report, directive.Name, $"@{directive.Name}");
            CheckNames(report, directive.Arguments.Select(a => a.Name), name => $"@{directive.Name}({name}:)");
            if (directive.Locations.IsEmpty)
                report.Add($"@{directive.Name}", "has no location.");
        }
    }

    private static void CheckMembers(SchemaReport report, NamedType type)
    {
        switch (type)
        {
            case ComplexType complex:
                CheckNotEmpty(report, type, complex.Fields.Count, "field");
                CheckNames(report, complex.Fields.Select(field => field.Name), name => $"{type.Name}.{name}");
                foreach (var field in complex.Fields)
                    CheckNames(report, field.Arguments.Select(a => a.Name), name => $"{field.Coordinate}({name}:)");
                break;
            case UnionType union:
                CheckNotEmpty(report, type, union.Members.Count, "member");
                foreach (var group in union.Members.GroupBy(member => member.Name).Where(group => group.Count() > 1))
                    report.Add(type.Name, $"has the member `{group.Key}` more than once.");
                break;
            case EnumType enumType:
                CheckNotEmpty(report, type, enumType.Values.Count, "value");
                CheckNames(report, enumType.Values.Select(value => value.Name), name => $"{type.Name}.{name}");
                CheckEnumValues(report, enumType);
                break;
            case InputObjectType input:
                CheckNotEmpty(report, type, input.Fields.Count, "field");
                CheckNames(report, input.Fields.Select(field => field.Name), name => $"{type.Name}.{name}");
                break;
        }
    }

    private static void CheckEnumValues(SchemaReport report, EnumType type)
    {
        foreach (var value in type.Values)
        {
            if (value.Name is "true" or "false" or "null")
                report.Add($"{type.Name}.{value.Name}", "cannot be the name of an enum value.");
        }
    }

    private static void CheckNotEmpty(SchemaReport report, NamedType type, int count, string member)
    {
        if (count == 0)
            report.Add(type.Name, $"has no {member}.");
    }

    private static void CheckNames(SchemaReport report, IEnumerable<string> names, Func<string, string> coordinate)
    {
        var all = names.ToList();
        foreach (var name in all)
            CheckName(report, name, coordinate(name));
        foreach (var group in all.GroupBy(name => name).Where(group => group.Count() > 1))
            report.Add(coordinate(group.Key), "is defined more than once.");
    }

    private static void CheckName(SchemaReport report, string name, string coordinate)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
            report.Add(coordinate, "has a name that begins with two underscores: those are for introspection.");
        else if (!IsName(name))
            report.Add(coordinate, "has a name of other characters than letters, digits and underscores.");
    }

    // Name (section 2.1.9).
    private static bool IsName(string name) =>
        name.Length > 0
        && !char.IsAsciiDigit(name[0])
        && name.All(character => char.IsAsciiLetterOrDigit(character) || character == '_');
}
