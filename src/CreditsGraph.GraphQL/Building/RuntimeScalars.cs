using CreditsGraph.GraphQL.TypeSystem;
using CreditsGraph.GraphQL.TypeSystem.Scalars;

namespace CreditsGraph.GraphQL.Building;

/// <summary>Which scalar a CLR type stands for, as HotChocolate maps them.</summary>
internal static class RuntimeScalars
{
    private static readonly Dictionary<Type, ScalarType> Scalars = new()
    {
        [typeof(string)] = BuiltInScalars.String,
        [typeof(int)] = BuiltInScalars.Int,
        [typeof(long)] = new LongType(),
        [typeof(double)] = BuiltInScalars.Float,
        [typeof(decimal)] = new DecimalType(),
        [typeof(bool)] = BuiltInScalars.Boolean,
        [typeof(DateTimeOffset)] = new DateTimeType(),
        [typeof(DateOnly)] = new LocalDateType(),
        [typeof(Guid)] = new UuidType(),
        [typeof(Uri)] = new UriType(),
    };

    /// <summary>The scalar of a CLR type; null when it is none.</summary>
    public static ScalarType? Of(Type type) => Scalars.GetValueOrDefault(type);
}
