using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace CreditsGraph.GraphQL.Data.Statements;

/// <summary>
/// Takes the projection of a query apart: into the values that the database gives, each a column, and a function that
/// makes a row's objects of them.
/// </summary>
internal sealed class RowColumns<TRow> : ExpressionVisitor
{
    private static readonly ParameterExpression Reader = Expression.Parameter(typeof(DbDataReader), "reader");
    private readonly ColumnReading _reading;
    private readonly List<Expression> _columns = [];

    /// <param name="projection">A row of the query to its objects.</param>
    /// <param name="reading">How columns are read.</param>
    /// <exception cref="NotSupportedException">A column is of a type that the model does not know.</exception>
    public RowColumns(LambdaExpression projection, ColumnReading reading)
    {
        _reading = reading;
        var row = Visit(projection.Body)!; // Only null becomes null.
        Read = Expression.Lambda<Func<DbDataReader, TRow>>(row, Reader).Compile();
        var values = _columns.Select(column => Expression.Convert(column, typeof(object)));
        Projection = Expression.Lambda(Expression.NewArrayInit(typeof(object), values), projection.Parameters);
    }

    /// <summary>A row of the query to its columns, in order.</summary>
    public LambdaExpression Projection { get; }

    /// <summary>How many columns there are.</summary>
    public int Count => _columns.Count;

    /// <summary>Makes a row's objects of its columns.</summary>
    public Func<DbDataReader, TRow> Read { get; }

    /// <inheritdoc/>
    public override Expression? Visit(Expression? node) => node is null || IsObject(node) ? base.Visit(node) : ReadColumn(node);

    /// <summary>Whether an expression puts objects together, rather than being a value of the database.</summary>
    private static bool IsObject(Expression expression) => expression switch
    {
        NewExpression or NewArrayExpression => true,
        UnaryExpression { NodeType: ExpressionType.Convert } convert when convert.Type == typeof(object) => true,
        ConstantExpression { Value: null } => true,
        _ => HasNew(expression),
    };

    private static bool HasNew(Expression expression) => expression switch
    {
        MemberInitExpression => true,
        ConditionalExpression conditional => HasNew(conditional.IfTrue) || HasNew(conditional.IfFalse),
        UnaryExpression { NodeType: ExpressionType.Convert } convert => HasNew(convert.Operand),
        _ => false,
    };

    private Expression ReadColumn(Expression value)
    {
        var column = Declared(value);
        var ordinal = _columns.FindIndex(known => ExpressionEqualityComparer.Instance.Equals(known, column));
        if (ordinal < 0)
        {
            ordinal = _columns.Count;
            _columns.Add(column);
        }

        return _reading.Of(column, ordinal, Reader);
    }

    /// <summary>A member as that of the type that declares it: EF Core selects one column for it and those of heirs.</summary>
    private static Expression Declared(Expression value)
    {
        if (value is not MemberExpression { Expression: { } owner, Member: { DeclaringType: { } declaring } member })
            return value;
        if (owner is UnaryExpression { NodeType: ExpressionType.Convert, Operand: var row } && declaring.IsAssignableFrom(row.Type))
            owner = row;
        return Expression.Property(owner, declaring.GetProperty(member.Name)!);
    }
}
