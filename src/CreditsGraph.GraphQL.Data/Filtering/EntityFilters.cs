using System.Text.Json;
using CreditsGraph.GraphQL.Coercion;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Data.Filtering;

/// <summary>Reads filters of entities from where clients give them.</summary>
public static class EntityFilters
{
    /// <summary>The argument <c>where</c> of a field.</summary>
    public static EntityFilter<T> Of<T>(BatchContext context)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(context);
        return new(context.Arguments.Get<InputObject>("where"), context.Services);
    }

    /// <summary>A filter written as JSON, as in a request's variables; a refusal says what is wrong with it, and where.</summary>
    /// <param name="schema">The schema, which has the entity's filter input.</param>
    /// <param name="json">The filter.</param>
    /// <param name="services">What parts of a filter may need to find their values.</param>
    public static (EntityFilter<T>? Filter, GraphQLError? Refusal) Read<T>(Schema schema, JsonElement json, IServiceProvider services)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(schema);
        var type = schema.FindType($"{typeof(T).Name}FilterInput")
            ?? throw new InvalidOperationException($"The schema has no filter of {typeof(T).Name}.");
        var (value, refusal) = JsonCoercion.Coerce(type, json, "where");
        return refusal is null ? (new((InputObject?)value, services), null) : (null, refusal);
    }
}
