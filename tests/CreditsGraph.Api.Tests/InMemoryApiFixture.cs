namespace CreditsGraph.Api.Tests;

public sealed class InMemoryApiFixture() : ApiFixture(TestDatabases.InMemory());
