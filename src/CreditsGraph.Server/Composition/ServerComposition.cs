namespace CreditsGraph.Server.Composition;

/// <summary>What is served: the services that answer, and the loading of the catalogue before the first request.</summary>
/// <param name="Begin">Begins, in the background, what needs no services yet. Called once, before anything else.</param>
/// <param name="AddServices">
/// Registers the executor of the schema, its text (as <c>GraphQLHttpOptions.Sdl</c>) and what resolvers need.
/// </param>
/// <param name="LoadAsync">Loads the catalogue and says what it loaded. Called once, before the server listens.</param>
internal sealed record ServerComposition(
    Action Begin,
    Action<WebApplicationBuilder, ServerSettings> AddServices,
    Func<IServiceProvider, CancellationToken, Task<CatalogueSummary>> LoadAsync);
