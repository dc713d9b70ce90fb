using System.Reflection;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Building;

/// <summary>Makes resolvers that read properties through a delegate of the getter: no reflection when they run.</summary>
public static class MemberResolvers
{
    /// <summary>Reads a property.</summary>
    public static MemberResolver ForProperty(Type parentType, PropertyInfo property, GraphQLType type) =>
        (MemberResolver)Call(nameof(Create), parentType, property, [property, type]);

    /// <summary>Reads a property that holds the key of a node, as a global id.</summary>
    public static MemberResolver ForId(Type parentType, PropertyInfo property, GraphQLType type, string typeName) =>
        (MemberResolver)typeof(MemberResolvers).GetMethod(nameof(CreateId), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(parentType)
            .Invoke(null, [property, type, typeName])!;

    private static object Call(string method, Type parentType, PropertyInfo property, object[] arguments) =>
        typeof(MemberResolvers).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(parentType, property.PropertyType)
            .Invoke(null, arguments)!;

    private static MemberResolver<TParent, TValue> Create<TParent, TValue>(PropertyInfo property, GraphQLType type)
        where TParent : class =>
        new(property.GetMethod!.CreateDelegate<Func<TParent, TValue>>(), type) { Member = property };

    private static MemberResolver<TParent, long> CreateId<TParent>(PropertyInfo property, GraphQLType type, string typeName)
        where TParent : class =>
        new(property.GetMethod!.CreateDelegate<Func<TParent, long>>(), type, new NodeId.Writer(typeName)) { Member = property };
}
