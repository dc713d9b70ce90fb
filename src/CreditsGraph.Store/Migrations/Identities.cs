using CreditsGraph.Store.Configuration;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;

namespace CreditsGraph.Store.Migrations;

/// <summary>External ids, identities, other titles and the sums of facts. What older imports left is carried over.</summary>
[DbContext(typeof(CatalogContext))]
[Migration("20261124200000_Identities")]
internal sealed partial class Identities : Migration
{
    private bool IsPostgreSql => ActiveProvider?.EndsWith("PostgreSQL", StringComparison.Ordinal) == true;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateExternalIds(migrationBuilder);
        CreateAlternativeTitles(migrationBuilder);
        CreateIdentityRecords(migrationBuilder);
        CreateDataset(migrationBuilder);
        AddColumns(migrationBuilder);
        CarryOver(migrationBuilder);
        migrationBuilder.DropIndex("IX_contributor_identity", "contributor");
        // EF Core would make SQLite's table anew, for which it lacks a snapshot of the model.
        migrationBuilder.Sql("ALTER TABLE contributor DROP COLUMN identity");
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("A catalogue is not taken back to an earlier shape.");

    private void AddColumns(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<long>("identity_id", "credit", nullable: true);
        AddText(migrationBuilder, "fact_sum", "source", null);
        Index(migrationBuilder, "source", isUnique: false, "sha256");
        AddText(migrationBuilder, "film_key", "film_source", "");
        AddText(migrationBuilder, "reading_hash", "film_source", "");
    }

    private void AddText(MigrationBuilder migrationBuilder, string name, string table, string? otherwise) =>
        migrationBuilder.AddColumn<string>(
            name, table, nullable: otherwise is null, defaultValue: otherwise, collation: IsPostgreSql ? RelationalModel.ByCodePoint : null);

    private OperationBuilder<AddColumnOperation> Text(ColumnsBuilder table) =>
        table.Column<string>(nullable: false, collation: IsPostgreSql ? RelationalModel.ByCodePoint : null);

    private OperationBuilder<AddColumnOperation> Time(ColumnsBuilder table) =>
        table.Column<DateTimeOffset>(type: IsPostgreSql ? "timestamp with time zone" : "INTEGER");

    private static void Index(MigrationBuilder migrationBuilder, string table, bool isUnique, params string[] columns) =>
        migrationBuilder.CreateIndex($"IX_{table}_{string.Join('_', columns)}", table, columns, unique: isUnique);
}
