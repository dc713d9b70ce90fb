using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CreditsGraph.Store.Migrations;

/// <summary>On PostgreSQL, indexes that hold what most lists show of the film, contributor and role of a credit.</summary>
[DbContext(typeof(CatalogContext))]
[Migration("20261125030000_Neighbours")]
internal sealed class Neighbours : Migration
{
    /// <summary>What an entry of an index holds in the end.</summary>
    private const int MostBytes = 2600;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        if (ActiveProvider?.EndsWith("PostgreSQL", StringComparison.Ordinal) != true)
            return;
        Cover(migrationBuilder, "film", "title", "title, year");
        Cover(migrationBuilder, "contributor", "name", "kind, name");
        Cover(migrationBuilder, "role", "name", "name");
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("A catalogue is not taken back to an earlier shape.");

    // Earlier versions took names of any length: where there is one that no index holds, lists are read from the table.
    private static void Cover(MigrationBuilder migrationBuilder, string table, string text, string included) => migrationBuilder.Sql(
        $"""
        DO $$ BEGIN
          IF NOT EXISTS (SELECT FROM {table} WHERE octet_length({text}) > {MostBytes}) THEN
            CREATE INDEX "IX_{table}_id" ON {table} (id) INCLUDE ({included});
          END IF;
        END $$
        """);
}
