using CreditsGraph.Store.Configuration;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Migrations.Operations.Builders;

namespace CreditsGraph.Store.Migrations;

/// <summary>The first shape of the catalogue. Its tables, its indexes and its search stand in a file each.</summary>
[DbContext(typeof(CatalogContext))]
[Migration("20261124000000_Initial")]
internal sealed partial class Initial : Migration
{
    private bool IsPostgreSql => ActiveProvider?.EndsWith("PostgreSQL", StringComparison.Ordinal) == true;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        CreateContributors(migrationBuilder);
        CreateFilms(migrationBuilder);
        CreateVocabulary(migrationBuilder);
        CreateSources(migrationBuilder);
        CreateCredits(migrationBuilder);
        CreateReviews(migrationBuilder);
        CreateIndexes(migrationBuilder);
        CreateSearch(migrationBuilder);
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("Before the first shape there is none.");

    private OperationBuilder<AddColumnOperation> Text(ColumnsBuilder table, bool isNullable = false) =>
        table.Column<string>(nullable: isNullable, collation: IsPostgreSql ? RelationalModel.ByCodePoint : null);

    private OperationBuilder<AddColumnOperation> Texts(ColumnsBuilder table, bool isNullable = false) =>
        table.Column<string>(type: IsPostgreSql ? "text[]" : "TEXT", nullable: isNullable);

    private OperationBuilder<AddColumnOperation> Time(ColumnsBuilder table) =>
        table.Column<DateTimeOffset>(type: IsPostgreSql ? "timestamp with time zone" : "INTEGER");
}
