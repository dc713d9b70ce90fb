namespace CreditsGraph.GraphQL.TypeSystem.SchemaRules;

/// <summary>Root Operation Types (section 3.3.1): different object types.</summary>
internal static class RootTypes
{
    /// <summary>Checks the schema.</summary>
    public static void Check(SchemaReport report)
    {
        ObjectType?[] roots = [report.Schema.QueryType, report.Schema.MutationType, report.Schema.SubscriptionType];
        foreach (var group in roots.OfType<ObjectType>().GroupBy(type => type))
        {
            if (group.Count() > 1)
                report.Add(group.Key.Name, "is the root type of more than one operation type.");
        }
    }
}
