using Microsoft.EntityFrameworkCore.Migrations;

namespace CreditsGraph.Store.Migrations;

internal sealed partial class Initial
{
    private static void CreateIndexes(MigrationBuilder migrationBuilder)
    {
        Index(migrationBuilder, "contributor", isUnique: true, "identity");
        Index(migrationBuilder, "contributor", isUnique: true, "kind", "slug");
        Index(migrationBuilder, "contributor", isUnique: false, "kind", "sort_name_key", "id");
        Index(migrationBuilder, "credit", isUnique: false, "affiliation_id");
        Index(migrationBuilder, "credit", isUnique: false, "contributor_id", "role_id", "film_id");
        Index(migrationBuilder, "credit", isUnique: false, "film_id", "position");
        Index(migrationBuilder, "credit", isUnique: false, "role_id", "contributor_id", "film_id");
        Index(migrationBuilder, "credit", isUnique: false, "source_id");
        Index(migrationBuilder, "film", isUnique: true, "slug");
        Index(migrationBuilder, "film", isUnique: false, "title_key", "id");
        Index(migrationBuilder, "film", isUnique: false, "year_key", "id");
        Index(migrationBuilder, "film_source", isUnique: false, "source_id");
        Index(migrationBuilder, "publication", isUnique: false, "name_key", "id");
        Index(migrationBuilder, "publication", isUnique: true, "slug");
        Index(migrationBuilder, "review", isUnique: false, "film_id", "position");
        Index(migrationBuilder, "review", isUnique: false, "publication_id");
        Index(migrationBuilder, "review", isUnique: false, "source_id");
        Index(migrationBuilder, "role", isUnique: false, "broader_id");
        Index(migrationBuilder, "role", isUnique: false, "name_key", "id");
        Index(migrationBuilder, "role", isUnique: true, "slug");
        Index(migrationBuilder, "source", isUnique: true, "key");
        Index(migrationBuilder, "source_issue", isUnique: false, "source_id", "line", "column");
    }

    private static void Index(MigrationBuilder migrationBuilder, string table, bool isUnique, params string[] columns) =>
        migrationBuilder.CreateIndex($"IX_{table}_{string.Join('_', columns)}", table, columns, unique: isUnique);
}
