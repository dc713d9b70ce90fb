using CreditsGraph.CreditsText;

namespace CreditsGraph.Importing;

/// <summary>One thing that a reader gives, in the document's order.</summary>
public abstract record SourceRecord
{
    private SourceRecord()
    {
    }

    /// <summary>A film with what the document says of it.</summary>
    /// <param name="Facts">What it states of the film itself.</param>
    /// <param name="Credits">Its credits, in order.</param>
    /// <param name="Reviews">What it quotes of reviews, in order.</param>
    /// <param name="Key">The document's own name for the film, by which slugs are told apart; null: it has none.</param>
    public sealed record Film(
        FilmReading Facts, IReadOnlyList<CreditReading> Credits, IReadOnlyList<ReviewReading> Reviews, string? Key = null) : SourceRecord
    {
        /// <summary>What catalogues call the contributors, credit by credit; empty where the document has no ids.</summary>
        public IReadOnlyList<IReadOnlyList<CatalogueId>> Ids { get; init; } = [];

        /// <summary>What catalogues call the film, by which it is found again in other documents.</summary>
        public IReadOnlyList<CatalogueId> FilmIds { get; init; } = [];

        /// <summary>Other titles of the film.</summary>
        public IReadOnlyList<OtherTitle> OtherTitles { get; init; } = [];

        /// <summary>The ids of a credit's contributor.</summary>
        internal IReadOnlyList<CatalogueId> IdsOf(int credit) => credit < Ids.Count ? Ids[credit] : [];
    }

    /// <summary>Something that the reader is not sure of.</summary>
    /// <param name="What">What it is.</param>
    public sealed record Issue(ReadingIssue What) : SourceRecord;

    /// <summary>That the document cannot be imported after all: nothing of it is kept.</summary>
    /// <param name="Reason">Why, in a line for people.</param>
    public sealed record Refusal(string Reason) : SourceRecord;
}
