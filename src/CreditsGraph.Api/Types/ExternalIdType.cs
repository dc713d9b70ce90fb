using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;

namespace CreditsGraph.Api.Types;

[ObjectType<ExternalId>(IgnoreProperties =
[
    nameof(ExternalId.Id), nameof(ExternalId.FilmId), nameof(ExternalId.ContributorId), nameof(ExternalId.IsRedirected),
])]
internal static class ExternalIdType;
