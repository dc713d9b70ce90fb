using Microsoft.EntityFrameworkCore.Migrations;

namespace CreditsGraph.Store.Migrations;

internal sealed partial class Initial
{
    private void CreateSearch(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "search_form",
            table => new
            {
                id = table.Column<long>(),
                kind = table.Column<int>(),
                item_id = table.Column<long>(),
                sort_key = Text(table),
                is_name = table.Column<bool>(),
                form = Text(table),
                folded = Text(table),
            },
            constraints: table => table.PrimaryKey("PK_search_form", row => row.id));
        Index(migrationBuilder, "search_form", isUnique: false, "kind", "item_id");
        Index(migrationBuilder, "search_form", isUnique: false, "folded", "kind");
        migrationBuilder.Sql(IsPostgreSql ? PostgreSqlTrigrams : SqliteTrigrams);
    }

    private const string PostgreSqlTrigrams =
        """
        CREATE EXTENSION IF NOT EXISTS pg_trgm;
        CREATE INDEX "IX_contributor_name" ON contributor USING gin (name gin_trgm_ops);
        CREATE INDEX "IX_search_form_folded" ON search_form USING gin (folded gin_trgm_ops);
        """;

    // An index of its own beside the forms, which triggers keep, whoever writes.
    private const string SqliteTrigrams =
        """
        CREATE VIRTUAL TABLE search_trigram USING fts5(
            folded, content = 'search_form', content_rowid = 'id', tokenize = 'trigram case_sensitive 1', columnsize = 0);
        CREATE TRIGGER search_form_inserted AFTER INSERT ON search_form BEGIN
            INSERT INTO search_trigram (rowid, folded) VALUES (new.id, new.folded);
        END;
        CREATE TRIGGER search_form_deleted AFTER DELETE ON search_form BEGIN
            INSERT INTO search_trigram (search_trigram, rowid, folded) VALUES ('delete', old.id, old.folded);
        END;
        CREATE TRIGGER search_form_changed AFTER UPDATE OF id, folded ON search_form BEGIN
            INSERT INTO search_trigram (search_trigram, rowid, folded) VALUES ('delete', old.id, old.folded);
            INSERT INTO search_trigram (rowid, folded) VALUES (new.id, new.folded);
        END;
        """;
}
