using Microsoft.EntityFrameworkCore.Migrations;

namespace CreditsGraph.Store.Migrations;

internal sealed partial class Identities
{
    private void CreateExternalIds(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "external_id",
            table => new
            {
                id = table.Column<long>(),
                scheme = table.Column<int>(),
                value = Text(table),
                film_id = table.Column<long>(nullable: true),
                contributor_id = table.Column<long>(nullable: true),
                is_redirected = table.Column<bool>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_external_id", row => row.id);
                table.ForeignKey("FK_external_id_contributor_contributor_id", row => row.contributor_id, "contributor", "id");
                table.ForeignKey("FK_external_id_film_film_id", row => row.film_id, "film", "id");
            });
        Index(migrationBuilder, "external_id", isUnique: false, "scheme", "value");
        Index(migrationBuilder, "external_id", isUnique: false, "film_id", "scheme", "value");
        Index(migrationBuilder, "external_id", isUnique: false, "contributor_id", "scheme", "value");
    }

    private void CreateAlternativeTitles(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "alternative_title",
            table => new
            {
                id = table.Column<long>(),
                film_id = table.Column<long>(),
                source_id = table.Column<long>(),
                title = Text(table),
                is_original = table.Column<bool>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_alternative_title", row => row.id);
                table.ForeignKey("FK_alternative_title_film_film_id", row => row.film_id, "film", "id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey(
                    "FK_alternative_title_source_source_id", row => row.source_id, "source", "id", onDelete: ReferentialAction.Cascade);
            });
        Index(migrationBuilder, "alternative_title", isUnique: false, "film_id", "source_id");
        Index(migrationBuilder, "alternative_title", isUnique: false, "source_id");
    }

    private void CreateIdentityRecords(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "identity_record",
            table => new
            {
                id = table.Column<long>(),
                key = Text(table),
                external_id_id = table.Column<long>(),
                contributor_id = table.Column<long>(),
                name = Text(table),
                sort_name = Text(table),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_identity_record", row => row.id);
                table.ForeignKey(
                    "FK_identity_record_contributor_contributor_id", row => row.contributor_id, "contributor", "id", onDelete: ReferentialAction.Cascade);
            });
        Index(migrationBuilder, "identity_record", isUnique: true, "key", "external_id_id");
        Index(migrationBuilder, "identity_record", isUnique: false, "contributor_id");
        migrationBuilder.CreateTable(
            "merged_contributor",
            table => new { id = table.Column<long>(), survivor_id = table.Column<long>() },
            constraints: table =>
            {
                table.PrimaryKey("PK_merged_contributor", row => row.id);
                table.ForeignKey(
                    "FK_merged_contributor_contributor_survivor_id", row => row.survivor_id, "contributor", "id", onDelete: ReferentialAction.Cascade);
            });
        Index(migrationBuilder, "merged_contributor", isUnique: false, "survivor_id");
    }

    private void CreateDataset(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "dataset",
        table => new
        {
            id = table.Column<long>(),
            fact_sum = Text(table),
            films = table.Column<long>(),
            people = table.Column<long>(),
            organizations = table.Column<long>(),
            credits = table.Column<long>(),
            reviews = table.Column<long>(),
            sources = table.Column<long>(),
            imported_at = Time(table),
        },
        constraints: table => table.PrimaryKey("PK_dataset", row => row.id));
}
