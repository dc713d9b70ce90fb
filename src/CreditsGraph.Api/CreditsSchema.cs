using CreditsGraph.Api.Filters;
using CreditsGraph.Api.Queries;
using CreditsGraph.Api.Reading;
using CreditsGraph.Api.Search;
using CreditsGraph.Api.Types;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data;
using CreditsGraph.GraphQL.TypeSystem;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CreditsGraph.Api;

/// <summary>The schema of film credits.</summary>
public static class CreditsSchema
{
    private static readonly Type[] Types =
    [
        typeof(FilmType), typeof(FilmDepartmentType), typeof(ContributorType), typeof(PersonType), typeof(OrganizationType), typeof(CreditType),
        typeof(RoleType), typeof(ReviewType), typeof(PublicationType), typeof(SourceType), typeof(SourceIssueType),
        typeof(ContributorsEdgeType), typeof(FilmographyEdgeType), typeof(CatalogQueries), typeof(SearchQueries), typeof(ReadingQueries),
    ];

    /// <summary>Registers the schema, built when first asked for, and what its resolvers need beside the store's context factory.</summary>
    public static IServiceCollection AddCreditsSchema(this IServiceCollection services)
    {
        var builder = new SchemaBuilder { Description = "Film credits: who did what on which film, and what was said of it." };
        var nodes = new NodeLoader(builder.NodeTypes, CreateContext);
        services.AddSingleton(nodes);
        services.AddSingleton<RoleIndex>();
        return services.AddSingleton(_ => Build(builder, nodes));
    }

    private static Schema Build(SchemaBuilder builder, NodeLoader nodes)
    {
        NodeFields.AddTo(builder, nodes);
        return builder
            .AddFieldSource(new DataFields(builder, CreateContext, [HeldRolesFilter.Extension], new FilmDepartmentParents()))
            .AddTypes(Types)
            .Build();
    }

    private static CatalogContext CreateContext(IServiceProvider services) =>
        services.GetRequiredService<IDbContextFactory<CatalogContext>>().CreateDbContext();
}
