using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using CreditsGraph.GraphQL.Planning;

namespace CreditsGraph.GraphQL.Data.Projection;

/// <summary>
/// Remembers what planned selections need: a plan is used again and again, and but for fields that variables leave out
/// its projection is always the same.
/// </summary>
internal static class ProjectionShapes
{
    // What variables leave out of one selection makes so many projections at the most; others are made each time.
    private const int MostPerSelection = 64;

    private static readonly ConditionalWeakTable<SelectionPlan, ConcurrentStack<Remembered>> BySelection = [];
    private static readonly ConcurrentDictionary<Type, ProjectionShape> WithoutFields = new();

    /// <summary>The projection of rows of a type for some selections, which are merged.</summary>
    public static ProjectionShape Of(Type type, IReadOnlyList<SelectionPlan> selections, Func<FieldPlan, bool> isIncluded)
    {
        if (selections.Count == 0)
            return WithoutFields.GetOrAdd(type, static type => Create(type, [], _ => true));
        var known = BySelection.GetValue(selections[0], static _ => []);
        foreach (var candidate in known)
        {
            if (candidate.Type == type && candidate.Selections.SequenceEqual(selections))
                return candidate.Of(isIncluded);
        }

        var remembered = new Remembered(type, [.. selections]);
        known.Push(remembered);
        return remembered.Of(isIncluded);
    }

    private static ProjectionShape Create(Type type, IReadOnlyList<SelectionPlan> selections, Func<FieldPlan, bool> isIncluded)
    {
        var row = Expression.Parameter(type, "row");
        var projected = new ProjectionBuilder(isIncluded).Project(selections, row);
        var key = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(projected.ToString())));
        return new(key, Expression.Lambda(projected, row));
    }

    /// <summary>The projections of some selections, by the fields that variables left out.</summary>
    private sealed class Remembered
    {
        private readonly List<FieldPlan> _conditional = [];
        private readonly ConcurrentDictionary<string, ProjectionShape> _byFlags = new(StringComparer.Ordinal);
        private readonly ProjectionShape _whole;

        public Remembered(Type type, SelectionPlan[] selections)
        {
            (Type, Selections) = (type, selections);
            _whole = Create(type, selections, Note);
        }

        public Type Type { get; }

        public SelectionPlan[] Selections { get; }

        public ProjectionShape Of(Func<FieldPlan, bool> isIncluded)
        {
            if (_conditional.Count == 0)
                return _whole;
            var flags = string.Create(_conditional.Count, (_conditional, isIncluded), static (span, given) =>
            {
                for (var i = 0; i < span.Length; i++)
                    span[i] = given.isIncluded(given._conditional[i]) ? '1' : '0';
            });
            if (_byFlags.TryGetValue(flags, out var known))
                return known;
            var made = Create(Type, Selections, isIncluded);
            if (_byFlags.Count < MostPerSelection)
                _byFlags[flags] = made;
            return made;
        }

        private bool Note(FieldPlan field)
        {
            if (field.IsConditional && !_conditional.Contains(field))
                _conditional.Add(field);
            return true;
        }
    }
}
