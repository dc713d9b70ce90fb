using CreditsGraph.Analysis.Graph;
using CreditsGraph.Api.Counts;
using CreditsGraph.Api.Datasets;
using CreditsGraph.Api.Export;
using CreditsGraph.Api.Filters;
using CreditsGraph.Api.Identity;
using CreditsGraph.Api.Lookup;
using CreditsGraph.Api.Queries;
using CreditsGraph.Api.Research.Drawing;
using CreditsGraph.Api.Research.Paths;
using CreditsGraph.Api.Research.People;
using CreditsGraph.Api.Research.Tables;
using CreditsGraph.Api.Search;
using CreditsGraph.Api.Types;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data;
using CreditsGraph.GraphQL.Data.Filtering;
using CreditsGraph.GraphQL.TypeSystem;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CreditsGraph.Api;

/// <summary>The schema of film credits.</summary>
public static class CreditsSchema
{
    private static readonly Type[] Types =
    [
        typeof(FilmType), typeof(FilmDepartmentType), typeof(ContributorType), typeof(PersonType), typeof(OrganizationType), typeof(CreditType),
        typeof(RoleType), typeof(ReviewType), typeof(PublicationType), typeof(SourceType), typeof(SourceIssueType),
        typeof(ContributorsEdgeType), typeof(FilmographyEdgeType), typeof(CatalogQueries), typeof(SearchQueries),
        typeof(PersonResearchType), typeof(CollaboratorsConnectionType), typeof(CollaboratorsEdgeType), typeof(PathQueries), typeof(PathHopType),
        typeof(CrossingQueries), typeof(RoleCrossingType), typeof(CareerQueries), typeof(CareerMoveType), typeof(MentorType),
        typeof(RepeatTeamType), typeof(TeamMemberType), typeof(NeighbourhoodQueries), typeof(DrawnNodeType), typeof(DrawnEdgeType),
        typeof(ExternalIdType), typeof(AlternativeTitleType), typeof(LookupQueries), typeof(DatasetQueries), typeof(CountQueries),
    ];

    private static readonly FilterExtension[] FilterExtensions = [HeldRolesFilter.Extension];

    /// <summary>Registers the schema, built when first asked for, and what its resolvers need beside the store's context factory.</summary>
    public static IServiceCollection AddCreditsSchema(this IServiceCollection services)
    {
        var builder = new SchemaBuilder { Description = "Film credits: who did what on which film, and what was said of it." };
        var nodes = new NodeLoader(builder.NodeTypes, CreateContext);
        services.AddSingleton(nodes);
        services.AddSingleton<RoleIndex>();
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<LiveGraph>();
        services.AddSingleton<CreditExport>();
        return services.AddSingleton(_ => Build(builder, nodes));
    }

    private static Schema Build(SchemaBuilder builder, NodeLoader nodes)
    {
        NodeFields.AddTo(builder, nodes);
        var schema = builder
            .AddFieldSource(new DataFields(builder, CreateContext, FilterExtensions, new FilmDepartmentParents()))
            .AddFieldSource(new FilterArguments(builder, FilterExtensions))
            .AddTypes(Types)
            .Build();
        return RedirectedNodes.AddTo(schema, nodes);
    }

    private static CatalogContext CreateContext(IServiceProvider services) =>
        services.GetRequiredService<IDbContextFactory<CatalogContext>>().CreateDbContext();
}
