using CreditsGraph.Domain;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CreditsGraph.Store.Migrations;

internal sealed partial class Identities
{
    private const string NoFacts = "0000000000000000000000000000000000000000000000000000000000000000";

    // The first shape kept one word by which a contributor was found: "Person:ann lee" or "Person:tmdb:7".
    private void CarryOver(MigrationBuilder migrationBuilder)
    {
        foreach (var (scheme, word) in new[] { (ExternalIdScheme.Imdb, ":imdb:"), (ExternalIdScheme.Tmdb, ":tmdb:") })
            migrationBuilder.Sql(CarryIds((int)scheme, word));
        var folded = IsPostgreSql ? "split_part(c.name_key, chr(1), 1)" : "substr(c.name_key, 1, instr(c.name_key, char(1)) - 1)";
        migrationBuilder.Sql(
            $"""
            INSERT INTO identity_record (id, key, external_id_id, contributor_id, name, sort_name)
            SELECT c.id, CASE WHEN c.kind = 0 THEN 'Person:' ELSE 'Organization:' END || {folded}, coalesce(e.id, 0), c.id, c.name, c.sort_name
            FROM contributor c LEFT JOIN external_id e ON e.contributor_id = c.id WHERE c.identity IS NOT NULL
            """);
        migrationBuilder.Sql(
            "UPDATE credit SET identity_id = contributor_id WHERE contributor_id IN (SELECT contributor_id FROM identity_record)");
        migrationBuilder.Sql(
            """
            UPDATE film_source SET film_key = '#1' WHERE film_id = (SELECT min(s.film_id) FROM film_source s WHERE s.source_id = film_source.source_id)
            """);
        migrationBuilder.Sql(
            $"""
            INSERT INTO dataset (id, fact_sum, films, people, organizations, credits, reviews, sources, imported_at)
            SELECT 1, '{NoFacts}', (SELECT count(*) FROM film), (SELECT count(*) FROM contributor WHERE kind = 0),
                (SELECT count(*) FROM contributor WHERE kind = 1), (SELECT count(*) FROM credit), (SELECT count(*) FROM review),
                count(*), max(imported_at)
            FROM source HAVING count(*) > 0
            """);
    }

    private static string CarryIds(int scheme, string word) =>
        $"""
        INSERT INTO external_id (id, scheme, value, contributor_id, is_redirected)
        SELECT id, {scheme}, substr(identity, length('Person') + length('{word}') + 1), id, false
        FROM contributor WHERE identity LIKE 'Person{word}%'
        """;
}
