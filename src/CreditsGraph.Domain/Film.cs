namespace CreditsGraph.Domain;

/// <summary>A film.</summary>
public sealed class Film
{
    /// <summary>The global id; opaque, and the same as long as the database lives.</summary>
    public long Id { get; init; }

    /// <summary>The title in ordinary case.</summary>
    public string Title { get; init; } = "";

    /// <summary>The title in addresses; unique, and never changed once given.</summary>
    public string Slug { get; init; } = "";

    /// <summary>The year of the film; null: no source states it.</summary>
    public int? Year { get; init; }

    /// <summary>The running time in minutes; null: no source states it.</summary>
    public int? RuntimeMinutes { get; init; }

    /// <summary>Countries in English, in the source's order; empty: no source states any.</summary>
    public List<string> Countries { get; init; } = [];

    /// <summary>What the film tells, in the source's words; null: no source says.</summary>
    public string? Synopsis { get; init; }

    /// <summary>The kind of film; null: no source states it.</summary>
    public FilmKind? Kind { get; init; }

    /// <summary>The film's other titles, as the sources give them.</summary>
    public List<AlternativeTitle> AlternativeTitles { get; init; } = [];

    /// <summary>What catalogues and registers call the film.</summary>
    public List<ExternalId> ExternalIds { get; init; } = [];

    /// <summary>The film's credits, in billing order.</summary>
    public List<Credit> Credits { get; init; } = [];

    /// <summary>What publications say of the film, in the sources' order.</summary>
    public List<Review> Reviews { get; init; } = [];

    /// <summary>The documents that the film was read from, the first one first.</summary>
    public List<Source> Sources { get; init; } = [];

    /// <summary>How much of the film's credits the sources hold.</summary>
    public Completeness Completeness { get; init; }

    /// <summary>The sort key of <see cref="Title"/>.</summary>
    public TextKey TitleKey { get; init; }

    /// <summary><see cref="Year"/> with the smallest number for null, so that films without a year sort first.</summary>
    public int YearKey { get; init; }

    /// <summary><see cref="RuntimeMinutes"/> with the smallest number for null.</summary>
    public int RuntimeMinutesKey { get; init; }
}
