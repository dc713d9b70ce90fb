
namespace CreditsGraph.Importing.Identity;

/// <summary>Everybody whom one film of one source names.</summary>
internal sealed class FilmMentions(SourceRecord.Film record)
{
    public SourceRecord.Film Record => record;

    /// <summary>Everybody once, in reading order.</summary>
    public List<Mention> All { get; } = [];

    /// <summary>Who is meant by each credit.</summary>
    public Mention[] OfCredits { get; } = new Mention[record.Credits.Count];

    /// <summary>What organization each credit names beside, null for none.</summary>
    public Mention?[] Affiliations { get; } = new Mention?[record.Credits.Count];

    /// <summary>The film, where an earlier source has it; null for a new one.</summary>
    public KnownFilm? Film { get; set; }
}
