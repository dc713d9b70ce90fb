namespace CreditsGraph.GraphQL.TypeSystem.SchemaRules;

/// <summary>
/// Input objects (section 3.10): none that can only be given by giving another one of it without end, and the fields
/// of oneOf input objects nullable and without default.
/// </summary>
internal static class InputObjects
{
    /// <summary>Checks the schema.</summary>
    public static void Check(SchemaReport report)
    {
        var finished = new HashSet<InputObjectType>();
        foreach (var type in report.Types.OfType<InputObjectType>())
        {
            FindCycle(report, type, [], finished);
            if (type.IsOneOf)
                CheckOneOf(report, type);
        }
    }

    private static void CheckOneOf(SchemaReport report, InputObjectType type)
    {
        foreach (var field in type.Fields)
        {
            var coordinate = $"{type.Name}.{field.Name}";
            if (field.Type.IsNonNull)
                report.Add(coordinate, "is a field of a oneOf input object and must be nullable.");
            if (field.DefaultValue is not null)
                report.Add(coordinate, "is a field of a oneOf input object and cannot have a default.");
        }
    }

    // Only a field that is non-null and no list must be given; each cycle is reported once.
    private static void FindCycle(
        SchemaReport report,
        InputObjectType type,
        List<(InputObjectType Type, InputValueDefinition Field)> path,
        HashSet<InputObjectType> finished)
    {
        if (!finished.Add(type))
            return;
        foreach (var field in type.Fields)
        {
            if (field.Type is not NonNullType { OfType: InputObjectType target })
                continue;
            path.Add((type, field));
            var start = path.FindIndex(step => step.Type == target);
            if (start < 0)
            {
                FindCycle(report, target, path, finished);
            }
            else
            {
                var fields = path.Skip(start).Select(step => $"`{step.Type.Name}.{step.Field.Name}`");
                report.Add(target.Name, $"cannot be given, since it asks for itself: {string.Join(", ", fields)}.");
            }

            path.RemoveAt(path.Count - 1);
        }
    }
}
