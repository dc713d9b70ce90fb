using CreditsGraph.GraphQL.Validation.Merging;

namespace CreditsGraph.GraphQL.Validation.Rules;

/// <summary>
/// Field Selection Merging (section 5.3.2): fields of one response name can be one field of the response.
/// </summary>
internal static class OverlappingFieldsCanBeMerged
{
    /// <summary>Checks the document: all operations, then the fragments that none of them reached.</summary>
    public static void Check(ValidationContext context)
    {
        var merging = new FieldMerging(context);
        foreach (var operation in context.Operations)
            merging.Check(operation);
        foreach (var fragment in context.Fragments)
        {
            if (!merging.HasReached(fragment))
                merging.Check(fragment);
        }
    }
}
