using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;

namespace CreditsGraph.Api.Types;

[ObjectType<SourceIssue>(IgnoreProperties = [nameof(SourceIssue.Id), nameof(SourceIssue.SourceId)])]
internal static class SourceIssueType;
