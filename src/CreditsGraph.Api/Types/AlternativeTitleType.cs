using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;

namespace CreditsGraph.Api.Types;

[ObjectType<AlternativeTitle>(IgnoreProperties =
[
    nameof(AlternativeTitle.Id), nameof(AlternativeTitle.FilmId), nameof(AlternativeTitle.SourceId),
])]
internal static class AlternativeTitleType;
