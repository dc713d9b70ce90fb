namespace CreditsGraph.Server.Composition;

/// <summary>The catalogue of film credits: its schema, its store and the page it starts with.</summary>
internal static class CreditsComposition
{
    public static ServerComposition Create() => new(
        (_, _) => { },
        (_, _) => Task.FromResult(new CatalogueSummary("Nothing is loaded.", [])));
}
