namespace CreditsGraph.GraphQL.Coercion;

/// <summary>Stands where no value was given, which is not the same as null (specification, section 2.9.5).</summary>
internal sealed class Absent
{
    /// <summary>The one instance.</summary>
    public static readonly Absent Value = new();

    private Absent()
    {
    }
}
