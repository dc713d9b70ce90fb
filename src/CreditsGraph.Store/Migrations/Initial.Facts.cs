using Microsoft.EntityFrameworkCore.Migrations;

namespace CreditsGraph.Store.Migrations;

internal sealed partial class Initial
{
    private void CreateCredits(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "credit",
        table => new
        {
            id = table.Column<long>(),
            film_id = table.Column<long>(),
            contributor_id = table.Column<long>(),
            role_id = table.Column<long>(),
            affiliation_id = table.Column<long>(nullable: true),
            position = table.Column<int>(),
            credited_as = Text(table),
            credited_role = Text(table),
            qualifier = Text(table, isNullable: true),
            characters = Texts(table),
            status = table.Column<int>(),
            confidence = table.Column<double>(),
            source_id = table.Column<long>(),
            line = table.Column<int>(),
            column = table.Column<int>(),
            length = table.Column<int>(),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_credit", row => row.id);
            table.ForeignKey("FK_credit_contributor_affiliation_id", row => row.affiliation_id, "contributor", "id");
            table.ForeignKey(
                "FK_credit_contributor_contributor_id", row => row.contributor_id, "contributor", "id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey("FK_credit_film_film_id", row => row.film_id, "film", "id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey("FK_credit_role_role_id", row => row.role_id, "role", "id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey("FK_credit_source_source_id", row => row.source_id, "source", "id", onDelete: ReferentialAction.Cascade);
        });

    private void CreateReviews(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        "review",
        table => new
        {
            id = table.Column<long>(),
            film_id = table.Column<long>(),
            publication_id = table.Column<long>(nullable: true),
            position = table.Column<int>(),
            quote = Text(table),
            author = Text(table, isNullable: true),
            rating = Text(table, isNullable: true),
            url = Text(table, isNullable: true),
            date = table.Column<DateOnly>(nullable: true),
            source_id = table.Column<long>(),
            line = table.Column<int>(),
            column = table.Column<int>(),
            length = table.Column<int>(),
        },
        constraints: table =>
        {
            table.PrimaryKey("PK_review", row => row.id);
            table.ForeignKey("FK_review_film_film_id", row => row.film_id, "film", "id", onDelete: ReferentialAction.Cascade);
            table.ForeignKey("FK_review_publication_publication_id", row => row.publication_id, "publication", "id");
            table.ForeignKey("FK_review_source_source_id", row => row.source_id, "source", "id", onDelete: ReferentialAction.Cascade);
        });
}
