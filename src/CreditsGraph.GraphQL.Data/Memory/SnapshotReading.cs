using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CreditsGraph.GraphQL.Data.Memory;

/// <summary>
/// Reads all entities of a database and leads them to each other, in one look at each. EF Core would do so if it
/// tracked them, in several times the time.
/// </summary>
internal sealed class SnapshotReading
{
    private static readonly MethodInfo RowsOfType =
        typeof(SnapshotReading).GetMethod(nameof(RowsOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly Dictionary<IEntityType, Array> _rows = [];
    private readonly Dictionary<IKey, Dictionary<object, object>> _byKey = [];

    private bool _isWhole = true;

    private SnapshotReading(DbContext database)
    {
        foreach (var type in database.Model.GetEntityTypes().Where(type => type.BaseType is null && !type.IsOwned()))
        {
            var rows = (Array)RowsOfType.MakeGenericMethod(type.ClrType).Invoke(null, [database, type])!;
            foreach (var heir in type.GetDerivedTypesInclusive())
                _rows[heir] = heir == type ? rows : OfType(rows, heir.ClrType);
        }
    }

    /// <summary>The entities, by their type, led to each other as the model says.</summary>
    /// <param name="database">A context.</param>
    /// <param name="isWhole">Whether everything is there that something must lead to.</param>
    /// <exception cref="NotSupportedException">A foreign key is no one property of its entity.</exception>
    public static Dictionary<Type, Array> Read(DbContext database, out bool isWhole)
    {
        var reading = new SnapshotReading(database);
        foreach (var type in reading._rows.Keys)
        {
            foreach (var key in type.GetDeclaredForeignKeys().Where(key => (key.DependentToPrincipal ?? key.PrincipalToDependent) is not null))
                reading.Lead(key);
            foreach (var navigation in type.GetDeclaredSkipNavigations())
                reading.Lead(navigation);
        }

        isWhole = reading._isWhole;
        return reading._rows.Where(rows => !rows.Key.HasSharedClrType).ToDictionary(rows => rows.Key.ClrType, rows => rows.Value);
    }

    private static T[] RowsOf<T>(DbContext database, IEntityType type)
        where T : class =>
        (type.HasSharedClrType ? database.Set<T>(type.Name) : database.Set<T>()).AsNoTracking().ToArray();

    private static Array OfType(Array rows, Type type)
    {
        object[] kept = [.. rows.Cast<object>().Where(type.IsInstanceOfType)];
        var typed = Array.CreateInstance(type, kept.Length);
        kept.CopyTo(typed, 0);
        return typed;
    }

    private void Lead(IForeignKey key)
    {
        var (toPrincipal, toDependent) = (NavigationTarget.Of(key.DependentToPrincipal), NavigationTarget.Of(key.PrincipalToDependent));
        foreach (var (dependent, principal) in Pairs(key))
        {
            toPrincipal?.Put(dependent, principal);
            toDependent?.Put(principal, dependent);
        }
    }

    private void Lead(ISkipNavigation navigation)
    {
        var target = NavigationTarget.Of(navigation)!; // Only none is null.
        var others = Pairs(navigation.Inverse.ForeignKey).ToDictionary(pair => pair.Dependent, pair => pair.Principal);
        foreach (var (link, owner) in Pairs(navigation.ForeignKey))
        {
            if (others.TryGetValue(link, out var other))
                target.Put(owner, other);
        }
    }

    /// <summary>The rows that have a foreign key with those that it leads to, as far as they are there.</summary>
    private IEnumerable<(object Dependent, object Principal)> Pairs(IForeignKey key)
    {
        if (key.Properties is not [var property] || (property.IsShadowProperty() && !property.IsIndexerProperty()))
            throw new NotSupportedException($"{key.DeclaringEntityType.DisplayName()} has a foreign key that is no one property of it.");
        var (principals, value) = (PrincipalsOf(key.PrincipalKey), property.GetGetter());
        foreach (var row in _rows[key.DeclaringEntityType])
        {
            if (value.GetClrValue(row) is not { } found)
                continue;
            if (principals.TryGetValue(found, out var principal) && key.PrincipalEntityType.ClrType.IsInstanceOfType(principal))
                yield return (row, principal);
            else
                _isWhole = false;
        }
    }

    private Dictionary<object, object> PrincipalsOf(IKey key)
    {
        if (!_byKey.TryGetValue(key, out var principals))
        {
            var value = key.Properties[0].GetGetter();
            _byKey[key] = principals = _rows[key.DeclaringEntityType].Cast<object>().ToDictionary(row => value.GetClrValue(row)!);
        }

        return principals;
    }
}
