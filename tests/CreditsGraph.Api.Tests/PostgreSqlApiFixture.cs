namespace CreditsGraph.Api.Tests;

public sealed class PostgreSqlApiFixture() : ApiFixture(TestDatabases.PostgreSql());
