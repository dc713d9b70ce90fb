namespace CreditsGraph.Api.Filters;

/// <summary>
/// Which roles people hold, by slug; a broader role stands for all under it. On SAME_FILM a film counts when on it the
/// person holds every role of `all`, at least one of `any` and none of `none`, and the person matches when at least
/// `minFilms` films count. On ANY_FILM every role of `all` is held on some film, one of `any` on some, none of `none`
/// on any, and at least `minFilms` films carry a role of `all` or `any`.
/// </summary>
internal sealed class HeldRolesFilterInput
{
    /// <summary>Slugs of roles that must all be held; not empty when given.</summary>
    public IReadOnlyList<string>? All { get; init; }

    /// <summary>Slugs of roles of which one must be held; not empty when given.</summary>
    public IReadOnlyList<string>? Any { get; init; }

    /// <summary>Slugs of roles that must not be held; not empty when given.</summary>
    public IReadOnlyList<string>? None { get; init; }

    /// <summary>Whether the roles must meet on one film.</summary>
    public CrossingScope On { get; init; } = CrossingScope.AnyFilm;

    /// <summary>How many films it takes; at least 1.</summary>
    public int MinFilms { get; init; } = 1;

    /// <summary>The years of the films considered; absent: all films.</summary>
    public YearRangeInput? Years { get; init; }
}
