namespace CreditsGraph.GraphQL.Validation.Merging;

/// <summary>What is asked of fields with one response name (section 5.3.2).</summary>
[Flags]
internal enum MergeChecks
{
    /// <summary>SameResponseShape: their values look alike, whatever objects they come from.</summary>
    Shape = 1,

    /// <summary>FieldsInSetCanMerge: they are the same field with the same arguments.</summary>
    Identity = 2,
}
