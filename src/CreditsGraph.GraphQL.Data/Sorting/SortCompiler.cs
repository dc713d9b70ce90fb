using System.Linq.Expressions;
using CreditsGraph.GraphQL.Data.Shapes;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Data.Sorting;

/// <summary>Compiles the argument <c>order</c> to keys, the entity's own key last, so that no two rows compare equal.</summary>
internal sealed class SortCompiler
{
    private readonly ParameterExpression _row;
    private readonly List<OrderKey> _keys = [];

    private SortCompiler(Type entity) => _row = Expression.Parameter(entity, "row");

    /// <summary>The keys of an order; the default's where none is asked for.</summary>
    public static IReadOnlyList<OrderKey> Compile(Type entity, object?[]? order, IReadOnlyList<string> defaultOrder)
    {
        var compiler = new SortCompiler(entity);
        foreach (var input in order ?? [])
            compiler.Add(compiler._row, "", (InputObject)input!, key => key);
        if (compiler._keys.Count == 0)
            compiler.AddDefault(defaultOrder);
        var isDescending = compiler._keys is [.., var last] && last.IsDescending;
        compiler.Add("Id", Expression.Property(compiler._row, "Id"), isDescending);
        return compiler._keys;
    }

    /// <summary>Adds an order to a shape.</summary>
    public static void AddTo(ShapeWriter shape, object?[]? order)
    {
        foreach (var input in order ?? [])
            AddTo(shape, (InputObject)input!);
    }

    private static void AddTo(ShapeWriter shape, InputObject input)
    {
        shape.Append('[');
        foreach (var (field, value) in input.Fields)
        {
            shape.Append(field.Name);
            if (value is InputObject nested)
                AddTo(shape, nested);
            else
                shape.Append(value switch { true => '-', false => '+', _ => '~' });
        }

        shape.Append(']');
    }

    private void AddDefault(IReadOnlyList<string> paths)
    {
        foreach (var path in paths)
            Add(path, path.Split('.').Aggregate((Expression)_row, Expression.Property), false);
    }

    private void Add(Expression target, string prefix, InputObject input, Func<Expression, Expression> guard)
    {
        foreach (var (field, value) in input.Fields)
        {
            var binding = (SortBinding)field.Binding!;
            var member = Expression.Property(target, binding.Member);
            var path = prefix + binding.Member.Name;
            if (value is InputObject nested)
                Add(member, $"{path}.", nested, binding.IsNullable ? key => guard(OrSmallest(member, key)) : guard);
            else if (value is bool isDescending)
                Add(path, guard(member), isDescending);
        }
    }

    private void Add(string path, Expression key, bool isDescending)
    {
        if (_keys.TrueForAll(existing => existing.Path != path))
            _keys.Add(new(path, Expression.Lambda(key, _row), isDescending));
    }

    /// <summary>The key of a neighbour; where there is no neighbour, what sorts before every key.</summary>
    private static ConditionalExpression OrSmallest(Expression neighbour, Expression key) => Expression.Condition(
        Expression.Equal(neighbour, Expression.Constant(null, neighbour.Type)),
        Expression.Constant(key.Type.GetField(nameof(int.MinValue))?.GetValue(null) ?? Activator.CreateInstance(key.Type), key.Type),
        key);
}
