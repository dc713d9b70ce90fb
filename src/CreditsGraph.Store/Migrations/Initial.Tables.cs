using Microsoft.EntityFrameworkCore.Migrations;

namespace CreditsGraph.Store.Migrations;

internal sealed partial class Initial
{
    private void CreateContributors(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "contributor",
        table => new
        {
            id = table.Column<long>(),
            kind = table.Column<int>(),
            name = Text(table),
            sort_name = Text(table),
            slug = Text(table),
            identity = Text(table, isNullable: true),
            film_count = table.Column<int>(),
            name_key = Text(table),
            sort_name_key = Text(table),
            honorific = Text(table, isNullable: true),
            nickname = Text(table, isNullable: true),
            disambiguation = Text(table, isNullable: true),
            also_known_as = Texts(table, isNullable: true),
        },
        constraints: table => table.PrimaryKey("PK_contributor", row => row.id));

    private void CreateFilms(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "film",
        table => new
        {
            id = table.Column<long>(),
            title = Text(table),
            slug = Text(table),
            year = table.Column<int>(nullable: true),
            runtime_minutes = table.Column<int>(nullable: true),
            countries = Texts(table),
            synopsis = Text(table, isNullable: true),
            kind = table.Column<int>(nullable: true),
            completeness = table.Column<int>(),
            title_key = Text(table),
            year_key = table.Column<int>(),
            runtime_minutes_key = table.Column<int>(),
        },
        constraints: table => table.PrimaryKey("PK_film", row => row.id));

    private void CreateVocabulary(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "publication",
            table => new { id = table.Column<long>(), name = Text(table), slug = Text(table), name_key = Text(table) },
            constraints: table => table.PrimaryKey("PK_publication", row => row.id));
        migrationBuilder.CreateTable(
            "role",
            table => new
            {
                id = table.Column<long>(),
                name = Text(table),
                slug = Text(table),
                department = table.Column<int>(),
                controlled = table.Column<bool>(),
                broader_id = table.Column<long>(nullable: true),
                name_key = Text(table),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_role", row => row.id);
                table.ForeignKey("FK_role_role_broader_id", row => row.broader_id, "role", "id");
            });
    }

    private void CreateSources(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "source",
            table => new
            {
                id = table.Column<long>(),
                key = Text(table),
                name = Text(table),
                media_type = Text(table),
                sha256 = Text(table),
                text = Text(table, isNullable: true),
                imported_at = Time(table),
            },
            constraints: table => table.PrimaryKey("PK_source", row => row.id));
        migrationBuilder.CreateTable(
            "source_issue",
            table => new
            {
                id = table.Column<long>(),
                source_id = table.Column<long>(),
                line = table.Column<int>(),
                column = table.Column<int>(),
                length = table.Column<int>(),
                code = Text(table),
                text = Text(table),
                reason = Text(table),
                suggestion = Text(table, isNullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_source_issue", row => row.id);
                table.ForeignKey("FK_source_issue_source_source_id", row => row.source_id, "source", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            "film_source",
            table => new { film_id = table.Column<long>(), source_id = table.Column<long>() },
            constraints: table =>
            {
                table.PrimaryKey("PK_film_source", row => new { row.film_id, row.source_id });
                table.ForeignKey("FK_film_source_film_film_id", row => row.film_id, "film", "id", onDelete: ReferentialAction.Cascade);
                table.ForeignKey("FK_film_source_source_source_id", row => row.source_id, "source", "id", onDelete: ReferentialAction.Cascade);
            });
    }
}
