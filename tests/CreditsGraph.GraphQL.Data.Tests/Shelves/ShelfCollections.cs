namespace CreditsGraph.GraphQL.Data.Tests.Shelves;

// One collection a database: its tests run one after another, so that they can count statements and compiled queries.
[CollectionDefinition(nameof(InMemoryShelf))]
public sealed class InMemoryShelf : ICollectionFixture<InMemoryShelfFixture>;

[CollectionDefinition(nameof(SqliteShelf))]
public sealed class SqliteShelf : ICollectionFixture<SqliteShelfFixture>;

[CollectionDefinition(nameof(PostgreSqlShelf))]
public sealed class PostgreSqlShelf : ICollectionFixture<PostgreSqlShelfFixture>;
