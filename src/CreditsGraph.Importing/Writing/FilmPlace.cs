using CreditsGraph.Importing.Identity;
using CreditsGraph.Importing.Updating;
using CreditsGraph.Store;

namespace CreditsGraph.Importing.Writing;

/// <summary>A film of a document, and where it belongs.</summary>
/// <param name="Mentions">What the document says.</param>
/// <param name="Key">What the document calls the film.</param>
/// <param name="Hash">The hash of what it says.</param>
/// <param name="Link">That the document gave the film before; null: it did not.</param>
/// <param name="Earlier">What it said then.</param>
/// <param name="Film">The key of the film; null: it is new.</param>
internal sealed record FilmPlace(FilmMentions Mentions, string Key, string Hash, FilmSource? Link, EarlierFacts? Earlier, long? Film);
