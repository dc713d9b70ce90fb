using System.Globalization;
using System.Text;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.Api.Tests.Properties;

/// <summary>
/// Makes valid queries of a schema at random; the same seed makes the same query. A field with arguments has an alias
/// of its own, and one below an abstract type its type's name before its own, so that all of them can be merged.
/// </summary>
internal sealed class RandomQuery(Schema schema, int seed, IReadOnlyList<string> ids, IReadOnlyList<string> texts)
{
    private const int MaxDepth = 5;

    private readonly Random _random = new(seed);
    private readonly StringBuilder _fragments = new();
    private readonly SortedSet<string> _variables = new(StringComparer.Ordinal);
    private int _names;

    /// <summary>The variables that a query may use, with the defaults that hold.</summary>
    public static IReadOnlyDictionary<string, string> Variables { get; } = new Dictionary<string, string>
    {
        ["few"] = "Int = 2",
        ["no"] = "Boolean! = false",
        ["yes"] = "Boolean! = true",
    };

    public string Make()
    {
        var body = Selections(schema.QueryType, 0, "");
        var variables = string.Join(", ", _variables.Select(name => $"${name}: {Variables[name]}"));
        return $"query Q{(variables == "" ? "" : $"({variables})")} {body}{_fragments}";
    }

    private string Selections(NamedType type, int depth, string prefix)
    {
        var text = new StringBuilder("{");
        // An answer of an abstract type says which it is, for whoever checks it.
        if (type.IsAbstract || _random.Next(6) == 0)
            text.Append(" __typename");
        for (var count = _random.Next(1, 5); count > 0; count--)
            text.Append(' ').Append(Selection(type, depth, prefix));
        return text.Append(" }").ToString();
    }

    private string Selection(NamedType type, int depth, string prefix)
    {
        if (depth < MaxDepth && type.IsAbstract && _random.Next(2) == 0)
        {
            var possible = Pick([.. schema.PossibleTypes(type).OrderBy(t => t.Name, StringComparer.Ordinal)]);
            return $"... on {possible.Name}{Directives()} {Selections(possible, depth + 1, $"{possible.Name}_")}";
        }

        return _random.Next(12) switch
        {
            0 when depth < MaxDepth => $"...{Directives()} {Selections(type, depth + 1, prefix)}",
            1 when depth < MaxDepth => $"...{Fragment(type, depth, prefix)}{Directives()}",
            _ => type is ComplexType complex ? Field(complex, depth, prefix) : "__typename",
        };
    }

    private string Fragment(NamedType type, int depth, string prefix)
    {
        var name = $"F{_names++}";
        var selections = Selections(type, depth + 1, prefix);
        _fragments.Append(CultureInfo.InvariantCulture, $"\nfragment {name} on {type.Name} {selections}");
        return name;
    }

    private string Field(ComplexType type, int depth, string prefix)
    {
        FieldDefinition[] fields = [.. type.Fields.Where(field => depth < MaxDepth || field.Type.Named.IsLeaf)];
        if (fields.Length == 0)
            return "__typename";
        var field = Pick(fields);
        var arguments = Arguments(field);
        var alias = field.Arguments.Count > 0 ? $"a{_names++}: "
            : prefix != "" ? $"{prefix}{field.Name}: "
            : _random.Next(8) == 0 ? $"other_{field.Name}: "
            : "";
        var below = field.Type.Named.IsComposite ? $" {Selections(field.Type.Named, depth + 1, "")}" : "";
        return $"{alias}{field.Name}{arguments}{Directives()}{below}";
    }

    private string Directives() => _random.Next(24) switch
    {
        0 => $" @include(if: {Use("yes")})",
        1 => $" @skip(if: {Use("yes")})",
        2 => $" @include(if: {Use("no")})",
        3 => $" @skip(if: {Use("no")}) @include(if: true)",
        4 => " @skip(if: true)",
        _ => "",
    };

    private string Use(string variable)
    {
        _variables.Add(variable);
        return $"${variable}";
    }

    private string Arguments(FieldDefinition field)
    {
        var given = field.Arguments.Select(argument => (argument.Name, Value: Argument(argument)))
            .Where(argument => argument.Value is not null)
            .Select(argument => $"{argument.Name}: {argument.Value}")
            .ToArray();
        return given.Length == 0 ? "" : $"({string.Join(", ", given)})";
    }

    private string? Argument(InputValueDefinition argument) => argument.Name switch
    {
        "first" => _random.Next(4) switch { 0 => "1", 1 => Use("few"), _ => "3" },
        "last" or "after" or "before" => null,
        _ when argument.Type.IsNonNull || _random.Next(6) == 0 => Value(argument.Type, 0),
        _ => null,
    };

    private string Value(GraphQLType type, int depth) => type.Nullable switch
    {
        ListType list => $"[{string.Join(", ", Enumerable.Range(0, _random.Next(1, 3)).Select(_ => Value(list.OfType, depth)))}]",
        EnumType members => Pick([.. members.Values]).Name,
        InputObjectType input => Input(input, depth),
        var leaf => Leaf(leaf.Named.Name),
    };

    private string Input(InputObjectType type, int depth)
    {
        var required = type.Fields.Where(field => field.Type.IsNonNull && field.DefaultValue is null).ToList();
        InputValueDefinition[] others = [.. type.Fields.Except(required).Where(field => depth < 3 || field.Type.Named is not InputObjectType)];
        if (others.Length > 0)
            required.Add(Pick(others));
        return $"{{ {string.Join(", ", required.Select(field => $"{field.Name}: {Value(field.Type, depth + 1)}"))} }}";
    }

    private string Leaf(string scalar) => scalar switch
    {
        "Int" => _random.Next(-1, 2100).ToString(CultureInfo.InvariantCulture),
        "Float" => Pick("0", "0.5", "1e0"),
        "Boolean" => Pick("true", "false"),
        "ID" => $"\"{Pick([.. ids])}\"",
        "DateTime" => "\"2026-11-22T12:00:00Z\"",
        "LocalDate" => "\"2026-11-22\"",
        _ => $"\"{Pick([.. texts])}\"",
    };

    private T Pick<T>(params T[] choices) => choices[_random.Next(choices.Length)];
}
