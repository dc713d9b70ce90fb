using System.Collections.Immutable;
using CreditsGraph.GraphQL.TypeSystem.Scalars;

namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>
/// The five scalars that every schema knows (section 3.5). Shared by all schemas: nobody changes them.
/// </summary>
public static class BuiltInScalars
{
    /// <summary>Int.</summary>
    public static IntType Int { get; } = new();

    /// <summary>Float.</summary>
    public static FloatType Float { get; } = new();

    /// <summary>String.</summary>
    public static StringType String { get; } = new();

    /// <summary>Boolean.</summary>
    public static BooleanType Boolean { get; } = new();

    /// <summary>ID.</summary>
    public static IdType Id { get; } = new();

    /// <summary>All five.</summary>
    public static ImmutableArray<ScalarType> All { get; } = [Int, Float, String, Boolean, Id];

    /// <summary>Whether a name is one of the five.</summary>
    public static bool Contains(string name) => All.Any(scalar => scalar.Name == name);
}
