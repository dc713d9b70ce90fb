using Npgsql;

namespace CreditsGraph.Benchmarks.Floor;

/// <summary>The keys of the roles that count as one, read once, as somebody who knows the catalogue would write them down.</summary>
/// <param name="Directors">The director and every role that is one.</param>
/// <param name="Editors">The editor and every role that is one.</param>
internal sealed record FloorRoles(long[] Directors, long[] Editors)
{
    private const string Under =
        """
        WITH RECURSIVE under AS (
          SELECT id FROM role WHERE slug = $1
          UNION ALL
          SELECT role.id FROM role JOIN under ON role.broader_id = under.id)
        SELECT coalesce(array_agg(id), '{}') FROM under
        """;

    public static async Task<FloorRoles> LoadAsync(NpgsqlDataSource database) =>
        new(await UnderAsync(database, "director"), await UnderAsync(database, "editor"));

    private static async Task<long[]> UnderAsync(NpgsqlDataSource database, string slug)
    {
        await using var command = database.CreateCommand(Under);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = slug });
        return (long[])(await command.ExecuteScalarAsync())!;
    }
}
