using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CreditsGraph.Store.Migrations;

/// <summary>Indexes for the orders that lists of credits and reviews have when none is asked for.</summary>
[DbContext(typeof(CatalogContext))]
[Migration("20261124220000_Orders")]
internal sealed class Orders : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Index(migrationBuilder, "credit", "contributor_id", "film_id", "position");
        Index(migrationBuilder, "credit", "role_id", "film_id", "position");
        Index(migrationBuilder, "review", "publication_id", "film_id", "position");
        // The longer one serves what it did.
        migrationBuilder.DropIndex("IX_review_publication_id", "review");
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("A catalogue is not taken back to an earlier shape.");

    private static void Index(MigrationBuilder migrationBuilder, string table, params string[] columns) =>
        migrationBuilder.CreateIndex($"IX_{table}_{string.Join('_', columns)}", table, columns);
}
