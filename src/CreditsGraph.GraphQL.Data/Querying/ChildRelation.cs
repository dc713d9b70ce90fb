using System.Linq.Expressions;
using CreditsGraph.GraphQL.Data.Shapes;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.GraphQL.Data;

/// <summary>How a list below an entity is found from the parents' keys, which are the first values of its queries.</summary>
internal sealed class ChildRelation<TParent, T>(Expression<Func<TParent, IEnumerable<T>>> relation, IDerivedParents<TParent>? derived)
    where TParent : class
    where T : class
{
    /// <summary>Adds the keys to a shape: one key makes a simpler query than many.</summary>
    public void AddTo(ShapeWriter shape, long[] keys)
    {
        if (derived is null && Array.TrueForAll(keys, key => key == keys[0]))
        {
            shape.AddValue(keys[0], typeof(long));
            return;
        }

        var distinct = keys.Distinct().ToArray();
        shape.Append('*').AddValue(distinct, typeof(long[]));
        if (derived is not null)
            shape.AddValue(derived.Scope(distinct), typeof(long[]));
    }

    /// <summary>The relation in a database: by the rows' foreign key where it is nothing but that.</summary>
    public IChildQuery<T> In(DbContext database)
    {
        var property = relation.Body is MemberExpression { Expression: ParameterExpression } member ? member.Member.Name : null;
        var key = property is null
            ? null
            : database.Model.FindEntityType(typeof(TParent))?.FindNavigation(property)?.ForeignKey;
        return key is { Properties: [{ PropertyInfo: { } foreignKey }] }
            ? new ForeignKeyQuery<TParent, T>(database, foreignKey, relation)
            : new RelationQuery<TParent, T>(database, relation, derived);
    }
}
