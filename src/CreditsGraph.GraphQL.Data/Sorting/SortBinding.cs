using System.Reflection;

namespace CreditsGraph.GraphQL.Data.Sorting;

/// <summary>What a field of a sort input compares; it stands as the binding of the field's definition.</summary>
internal sealed record SortBinding(PropertyInfo Member, bool IsNullable);
