namespace CreditsGraph.Importing.Identity;

/// <summary>A film that is there already, and who is credited on it.</summary>
/// <param name="Id">The key of the film.</param>
/// <param name="Contributors">Everybody on it, by kind and folded name; whether any credit of theirs has an identity.</param>
internal sealed record KnownFilm(long Id, ILookup<string, (KnownContributor Contributor, bool IsRecorded)> Contributors);
