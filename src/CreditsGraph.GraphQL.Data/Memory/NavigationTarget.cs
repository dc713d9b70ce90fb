using System.Collections;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CreditsGraph.GraphQL.Data.Memory;

/// <summary>Where an entity keeps a neighbour or a list of them.</summary>
internal sealed class NavigationTarget
{
    private readonly IClrCollectionAccessor? _list;
    private readonly MemberInfo? _neighbour;

    private NavigationTarget(INavigationBase navigation)
    {
        _list = navigation.GetCollectionAccessor();
        _neighbour = _list is null ? navigation.GetMemberInfo(forMaterialization: true, forSet: true) : null;
    }

    /// <summary>The target of a navigation; null for none.</summary>
    public static NavigationTarget? Of(INavigationBase? navigation) => navigation is null ? null : new(navigation);

    /// <summary>Leads an entity to another.</summary>
    public void Put(object entity, object other)
    {
        if (_neighbour is PropertyInfo property)
            property.SetValue(entity, other);
        else if (_neighbour is FieldInfo field)
            field.SetValue(entity, other);
        else
            Add(_list!, entity, other);
    }

    private static void Add(IClrCollectionAccessor accessor, object entity, object other)
    {
        // Nothing comes twice; the accessor would look through the whole list for it.
        if (accessor.GetOrCreate(entity, forMaterialization: true) is IList list)
            list.Add(other);
        else
            accessor.Add(entity, other, forMaterialization: true);
    }
}
