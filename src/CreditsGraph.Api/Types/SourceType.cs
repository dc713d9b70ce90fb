using System.Linq.Expressions;
using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data;

namespace CreditsGraph.Api.Types;

[Node]
[ObjectType<Source>(IgnoreProperties = [nameof(Source.Key), nameof(Source.FactSum)])]
internal static class SourceType
{
    /// <summary>The films that were read from the document; by title.</summary>
    [UsePaging]
    [UseFiltering]
    [UseSorting]
    [DefaultOrder(nameof(Film.TitleKey))]
    public static Expression<Func<Source, IEnumerable<Film>>> Films => source => source.Films;

    /// <summary>What the reader did not understand or is not sure of; in the document's order.</summary>
    [UsePaging]
    [UseFiltering]
    [DefaultOrder(nameof(SourceIssue.Line), nameof(SourceIssue.Column))]
    public static Expression<Func<Source, IEnumerable<SourceIssue>>> Issues => source => source.Issues;
}
