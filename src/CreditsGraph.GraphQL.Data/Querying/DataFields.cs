using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data.Filtering;
using CreditsGraph.GraphQL.Data.Paging;
using CreditsGraph.GraphQL.Data.Sorting;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CreditsGraph.GraphQL.Data;

/// <summary>
/// Makes fields of queryables. At the root a method gives an <see cref="IQueryable{T}"/>; below an entity a property
/// gives the relation, <c>Expression&lt;Func&lt;Film, IEnumerable&lt;Credit&gt;&gt;&gt;</c>, so that one statement can
/// serve all parents.
/// </summary>
public sealed class DataFields(
    SchemaBuilder schemaBuilder,
    Func<IServiceProvider, DbContext> createContext,
    IReadOnlyList<FilterExtension> filterExtensions,
    params IReadOnlyList<object> derivedParents) : IFieldSource
{
    private static readonly ImmutableArray<DirectiveNode> ListArgumentCost = [CostDirectives.CostOf(CostDirectives.CallWeight)];
    private static readonly ConditionalWeakTable<IModel, object> InMemory = [];
    private readonly FilterTypes _filters = new(schemaBuilder, filterExtensions);
    private readonly SortTypes _sorts = new(schemaBuilder);
    private readonly ConnectionTypes _connections = new(schemaBuilder);

    /// <inheritdoc/>
    public FieldDefinition? TryCreate(SchemaBuilder builder, Type? parentType, MemberInfo member) => member switch
    {
        MethodInfo method when method.ReturnType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(IQueryable<>) =>
            CreateRoot(method, type.GenericTypeArguments[0]),
        PropertyInfo property when property.PropertyType.IsAssignableTo(typeof(LambdaExpression)) => CreateChild(parentType!, property),
        _ => null,
    };

    /// <summary>Whether a context's database is in the process's memory; asked once a model.</summary>
    internal static bool IsInMemory(DbContext database)
    {
        if (!InMemory.TryGetValue(database.Model, out var known))
            InMemory.AddOrUpdate(database.Model, known = !database.Database.IsRelational());
        return (bool)known;
    }

    private FieldDefinition CreateRoot(MethodInfo method, Type entity)
    {
        var field = Define(method, Naming.Method(method.Name), entity, out var options);
        var call = schemaBuilder.BindMethod(field, method);
        AddListArguments(field, entity, options);
        field.Resolver = Construct(
            typeof(RootResolver<>).MakeGenericType(entity),
            createContext,
            call,
            options);
        return field;
    }

    private FieldDefinition CreateChild(Type parentType, PropertyInfo property)
    {
        var relation = (LambdaExpression)property.GetValue(null)!;
        var entity = relation.ReturnType.GenericTypeArguments[0];
        var field = Define(property, Naming.Member(property.Name), entity, out var options);
        AddListArguments(field, entity, options);
        field.Resolver = Construct(
            typeof(ChildResolver<,>).MakeGenericType(relation.Parameters[0].Type, entity),
            createContext,
            relation,
            options,
            derivedParents.FirstOrDefault(typeof(IDerivedParents<>).MakeGenericType(relation.Parameters[0].Type).IsInstanceOfType));
        return field;
    }

    private FieldDefinition Define(MemberInfo member, string defaultName, Type entity, out ListOptions options)
    {
        options = new(
            member.GetCustomAttribute<UsePagingAttribute>(),
            member.IsDefined(typeof(UseFilteringAttribute)),
            member.IsDefined(typeof(UseSortingAttribute)),
            member.IsDefined(typeof(UseFirstOrDefaultAttribute)),
            member.GetCustomAttribute<DefaultOrderAttribute>()?.Members ?? []);
        var name = SchemaBuilder.NameOf(member, defaultName);
        var item = schemaBuilder.OutputType(entity);
        GraphQLType type = options switch
        {
            { Paging: { } paging } => _connections.Of(paging.ConnectionName ?? Naming.Pascal(name), item),
            { FirstOrDefault: true } => item,
            _ => new NonNullType(new ListType(new NonNullType(item))),
        };
        return new FieldDefinition(name, type)
        {
            Description = schemaBuilder.DescriptionOf(member),
            Directives = options.Paging is { } page ? [CostDirectives.ListSizeOf(ConnectionTypes.ListSizeOf(page))] : [],
        };
    }

    private void AddListArguments(FieldDefinition field, Type entity, ListOptions options)
    {
        if (options.Paging is not null)
            ConnectionTypes.AddArguments(field);
        if (options.Filtering)
        {
            field.Arguments.Add(new("where", _filters.Of(entity))
            {
                Description = "Which items to keep; absent: all.",
                Directives = ListArgumentCost,
            });
        }

        if (options.Sorting)
        {
            field.Arguments.Add(new("order", new ListType(new NonNullType(_sorts.Of(entity))))
            {
                Description = "What to order by, the most significant first; items that compare equal follow their keys.",
                Directives = ListArgumentCost,
            });
        }
    }

    private static FieldResolver Construct(Type type, params object?[] arguments) =>
        (FieldResolver)Activator.CreateInstance(type, arguments)!;
}
