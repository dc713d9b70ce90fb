namespace CreditsGraph.Api.Tests;

public sealed class SqliteApiFixture() : ApiFixture(TestDatabases.Sqlite());
