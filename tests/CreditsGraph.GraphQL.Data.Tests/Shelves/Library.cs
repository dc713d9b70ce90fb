namespace CreditsGraph.GraphQL.Data.Tests.Shelves;

public sealed class Library
{
    public long Id { get; init; }

    public string Name { get; init; } = "";

    public List<Shelf> Shelves { get; init; } = [];
}
