using CreditsGraph.Domain;

namespace CreditsGraph.GraphQL.Data.Tests.Shelves;

public sealed class Reader
{
    public long Id { get; init; }

    public string Name { get; init; } = "";

    public TextKey NameKey { get; init; }

    public List<Book> Books { get; init; } = [];

    public List<Book> Borrowed { get; init; } = [];
}
