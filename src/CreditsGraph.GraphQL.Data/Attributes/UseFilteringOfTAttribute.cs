namespace CreditsGraph.GraphQL.Data;

/// <summary>
/// Gives a field the argument <c>where</c> over entities that are not the field's own values; its resolver reads it with
/// <see cref="Filtering.EntityFilters"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseFilteringAttribute<T> : Attribute;
