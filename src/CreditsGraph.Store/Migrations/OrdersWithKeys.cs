using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CreditsGraph.Store.Migrations;

/// <summary>
/// The indexes of ordered lists with the key that ends every order, and on PostgreSQL with what a credit leads to: a page
/// is neither sorted nor looked up in the table.
/// </summary>
[DbContext(typeof(CatalogContext))]
[Migration("20261125000000_OrdersWithKeys")]
internal sealed class OrdersWithKeys : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        Extend(migrationBuilder, "credit", ["film_id", "position"], ["contributor_id", "role_id"]);
        Extend(migrationBuilder, "credit", ["contributor_id", "film_id", "position"], ["role_id"]);
        Extend(migrationBuilder, "credit", ["role_id", "film_id", "position"], []);
        Extend(migrationBuilder, "review", ["film_id", "position"], []);
        Extend(migrationBuilder, "review", ["publication_id", "film_id", "position"], []);
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("A catalogue is not taken back to an earlier shape.");

    private static void Extend(MigrationBuilder migrationBuilder, string table, string[] columns, string[] included)
    {
        var old = $"IX_{table}_{string.Join('_', columns)}";
        var index = migrationBuilder.CreateIndex($"{old}_id", table, [.. columns, "id"]);
        if (included.Length > 0)
            index.Annotation("Npgsql:IndexInclude", included);
        // The longer one serves what it did.
        migrationBuilder.DropIndex(old, table);
    }
}
