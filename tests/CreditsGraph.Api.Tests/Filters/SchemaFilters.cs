using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.Api.Tests.Filters;

/// <summary>
/// The filters that the filter inputs of the schema can say: of each entity, where it is a root's or else where it is met
/// first, every operation with a value and with null; of those beyond, up to two entities or lists away, every field, all in
/// one filter.
/// </summary>
internal sealed class SchemaFilters
{
    private const int MaxDepth = 2;

    private static readonly string[] HeldRoles =
    [
        "{ all: [\"director\"] }",
        "{ any: [\"director\", \"editor\"] }",
        "{ none: [\"director\"] }",
        "{ all: [\"director\", \"producer\"], none: [\"editor\"], on: SAME_FILM }",
        "{ all: [\"director\"], any: [\"producer\", \"editor\"], on: ANY_FILM, minFilms: 2 }",
        "{ any: [\"producer\"], on: SAME_FILM, minFilms: 1, years: { from: 1990, to: 2020 } }",
        "{ years: { to: 2020 } }",
        "{ minFilms: 2 }",
    ];

    private readonly HashSet<string> _met;

    /// <param name="roots">The filter inputs that are asked for by <see cref="Of(InputObjectType)"/>.</param>
    public SchemaFilters(IEnumerable<InputObjectType> roots) => _met = [.. roots.Select(root => root.Name)];

    /// <summary>The filters of an entity, as literals.</summary>
    public IEnumerable<string> Of(InputObjectType entity) => Of(entity, true, 0).Concat(Combinations(entity));

    private IEnumerable<string> Of(InputObjectType entity, bool alone, int depth)
    {
        var fields = entity.Fields.Where(field => field.Name is not ("and" or "or")).ToLookup(field => IsOperations(TypeOf(field)));
        if (!alone)
            yield return $"{{ or: [{string.Join(' ', fields[true].Select(field => $"{{ {field.Name}: {{ {Fields(TypeOf(field), "value").First()} }} }}"))}] }}";
        foreach (var field in alone ? fields[true].Concat(fields[false]) : fields[false])
        {
            foreach (var filter in OfField(TypeOf(field), depth))
                yield return $"{{ {field.Name}: {filter} }}";
            if (alone)
                yield return $"{{ {field.Name}: null }}";
        }
    }

    private IEnumerable<string> OfField(InputObjectType type, int depth) => type switch
    {
        { Name: "HeldRolesFilterInput" } => HeldRoles,
        _ when IsOperations(type) => Operations(type),
        _ when IsList(type) => OfList(TypeOf(type.Fields[0]), depth),
        _ => depth < MaxDepth ? Of(type, _met.Add(type.Name), depth + 1) : [],
    };

    private IEnumerable<string> OfList(InputObjectType item, int depth)
    {
        string[] questions = ["all", "none", "some"];
        string[] filters = [.. OfField(item, depth)];
        for (var i = 0; i < filters.Length; i++)
            yield return $"{{ {questions[i % 3]}: {filters[i]} }}";
        foreach (var question in questions.Skip(1).Where(_ => filters.Length > 0))
            yield return $"{{ {question}: {filters[0]} }}";
        yield return "{ any: true }";
        yield return "{ any: false }";
        yield return "{ all: {}, none: null, some: {}, any: null }";
    }

    private static InputObjectType TypeOf(InputValueDefinition field) => (InputObjectType)field.Type.Nullable;

    private static IEnumerable<string> Combinations(InputObjectType entity)
    {
        var some = entity.Fields.Where(field => field.Name is not ("and" or "or") && IsOperations(TypeOf(field)))
            .Select(field => $"{{ {field.Name}: {{ {Fields(TypeOf(field), "value").First()} }} }}").ToList();
        yield return "{}";
        yield return $"{{ and: [{string.Join(' ', some)}] }}";
        yield return $"{{ or: [{string.Join(' ', some)}] }}";
        yield return $"{{ or: [{{}}, {some[0]}], and: [] }}";
        yield return $"{{ and: [{{ or: [{some[0]}, {some[^1]}] }}, {{ and: [{{ or: [{some[^1]}] }}] }}], or: null }}";
    }

    private static IEnumerable<string> Operations(InputObjectType type) =>
        Fields(type, "value").Select(field => $"{{ {field} }}").Append($"{{ {string.Join(' ', Fields(type, "null"))} }}")
            .Concat(Fields(type, "null").Where(field => field.StartsWith("eq", StringComparison.Ordinal) || field.StartsWith("neq", StringComparison.Ordinal)).Select(field => $"{{ {field} }}"));

    private static IEnumerable<string> Fields(InputObjectType type, string given) => type.Fields
        .Where(field => field.Name is not ("and" or "or"))
        .Select(field => $"{field.Name}: {(given == "null" ? given : Value(field))}");

    private static string Value(InputValueDefinition operation)
    {
        var isList = operation.Type.Nullable is ListType;
        var value = ValueOf(operation.Type.Named, operation.Name);
        var other = operation.Type.Nullable is ListType { OfType: NonNullType } ? value : $"{value}, null";
        return isList ? $"[{other}]" : value;
    }

    private static string ValueOf(NamedType type, string operation) => type switch
    {
        EnumType members => members.Values[^1].Name,
        { Name: "Int" or "Long" or "Float" } => "1",
        { Name: "Boolean" } => "true",
        { Name: "ID" } => "\"UGVyc29uOjE=\"",
        { Name: "DateTime" } => "\"2026-11-22T12:00:00Z\"",
        { Name: "LocalDate" } => "\"2026-11-22\"",
        _ when operation.EndsWith("startsWith", StringComparison.Ordinal) => "\"S\"",
        _ when operation.EndsWith("endsWith", StringComparison.Ordinal) => "\"n\"",
        _ when operation.EndsWith("contains", StringComparison.Ordinal) => "\"a\"",
        _ => "\"Seoul Train\"",
    };

    private static bool IsList(InputObjectType type) => type.Fields[0].Name == "all";

    private static bool IsOperations(InputObjectType type) =>
        type.Fields.All(field => field.Name is "and" or "or" || field.Type.Named is not InputObjectType);
}
