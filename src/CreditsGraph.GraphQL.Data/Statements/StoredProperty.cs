using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CreditsGraph.GraphQL.Data.Statements;

/// <summary>Finds the property of an entity that an expression takes its values from.</summary>
internal sealed class StoredProperty : ExpressionVisitor
{
    private readonly Type _type;
    private readonly IModel _model;
    private IProperty? _found;

    private StoredProperty(Type type, IModel model) => (_type, _model) = (type, model);

    /// <summary>The first property of a type within an expression; null when there is none.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="type">The type of the values, not nullable.</param>
    /// <param name="model">The model.</param>
    public static IProperty? Within(Expression expression, Type type, IModel model)
    {
        var search = new StoredProperty(type, model);
        search.Visit(expression);
        return search._found;
    }

    /// <inheritdoc/>
    protected override Expression VisitMember(MemberExpression node)
    {
        var property = node.Expression is { } owner ? _model.FindEntityType(owner.Type)?.FindProperty(node.Member.Name) : null;
        if (property is not null && (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == _type)
            _found ??= property;
        return base.VisitMember(node);
    }
}
