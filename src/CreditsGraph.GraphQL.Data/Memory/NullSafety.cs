using System.Collections;
using System.Linq.Expressions;

namespace CreditsGraph.GraphQL.Data.Memory;

/// <summary>
/// Makes what is read of null be null, as in a database, where objects would throw: a member of a neighbour that is not
/// there is null, its lists are empty, and nothing compares with null but by being equal to it.
/// </summary>
internal sealed class NullSafety : ExpressionVisitor
{
    /// <summary>The expression, of the same type.</summary>
    public override Expression? Visit(Expression? node) => node is null ? null : As(base.Visit(node)!, node.Type);

    /// <inheritdoc/>
    protected override Expression VisitMember(MemberExpression node) =>
        CanBeNull(node.Expression) ? Unless(Visit(node.Expression)!, node.Update) : base.VisitMember(node);

    /// <inheritdoc/>
    protected override Expression VisitMethodCall(MethodCallExpression node) => CanBeNull(node.Object)
        ? Unless(Visit(node.Object)!, instance => node.Update(instance, Visit(node.Arguments)))
        : base.VisitMethodCall(node);

    /// <inheritdoc/>
    protected override Expression VisitBinary(BinaryExpression node)
    {
        var (left, right) = (base.Visit(node.Left), base.Visit(node.Right));
        var isSame = left.Type == node.Left.Type && right.Type == node.Right.Type;
        if (isSame || node.NodeType is ExpressionType.AndAlso or ExpressionType.OrElse)
            return node.Update(As(left, node.Left.Type), node.Conversion, As(right, node.Right.Type));
        return Expression.MakeBinary(node.NodeType, OrNull(left), OrNull(right), liftToNull: false, node.Method);
    }

    /// <inheritdoc/>
    protected override Expression VisitUnary(UnaryExpression node)
    {
        var operand = base.Visit(node.Operand);
        return node.NodeType == ExpressionType.Convert && operand.Type != node.Operand.Type
            ? Expression.Convert(operand, OrNull(node.Type))
            : node.Update(As(operand, node.Operand.Type));
    }

    /// <summary>Whether an expression, of which something is read, may be null: lambdas' own rows and constants are not.</summary>
    private static bool CanBeNull(Expression? owner) => owner switch
    {
        null or ParameterExpression or ConstantExpression => false,
        UnaryExpression { NodeType: ExpressionType.Convert } convert => CanBeNull(convert.Operand),
        _ => !owner.Type.IsValueType,
    };

    private static ConditionalExpression Unless(Expression owner, Func<Expression, Expression> read)
    {
        var value = OrNull(read(owner));
        return Expression.Condition(Expression.Equal(owner, Expression.Constant(null, owner.Type)), Nothing(value.Type), value);
    }

    private static Expression Nothing(Type type) =>
        type.IsAssignableTo(typeof(IEnumerable)) && type.GetConstructor([]) is not null && type != typeof(string)
            ? Expression.Constant(Activator.CreateInstance(type), type)
            : Expression.Default(type);

    private static Expression OrNull(Expression value) => value.Type == OrNull(value.Type) ? value : Expression.Convert(value, OrNull(value.Type));

    private static Type OrNull(Type type) =>
        type.IsValueType && Nullable.GetUnderlyingType(type) is null ? typeof(Nullable<>).MakeGenericType(type) : type;

    private static Expression As(Expression value, Type type) => Nullable.GetUnderlyingType(value.Type) == type
        ? Expression.Call(value, nameof(Nullable<>.GetValueOrDefault), [])
        : value;
}
