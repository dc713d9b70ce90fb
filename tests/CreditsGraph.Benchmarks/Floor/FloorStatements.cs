using static CreditsGraph.Benchmarks.Floor.FloorStatement;

namespace CreditsGraph.Benchmarks.Floor;

/// <summary>The seven statements, as somebody would write them who knows the tables, their indexes and PostgreSQL's JSON.</summary>
internal static class FloorStatements
{
    /// <summary>The statements, the keys of roles written into them, so that PostgreSQL can count on how frequent they are.</summary>
    public static IReadOnlyList<FloorStatement> Of(FloorRoles roles) =>
    [
        new("Q1",
            """
            SELECT json_build_object('data', json_build_object('node', (
              SELECT json_build_object('title', film.title, 'year', film.year, 'credits', json_build_object('nodes', (
                SELECT coalesce(json_agg(json_build_object(
                    'contributor', json_build_object('name', contributor.name), 'role', json_build_object('name', role.name))
                  ORDER BY page.position, page.id), '[]')
                FROM (
                  SELECT id, position, contributor_id, role_id FROM credit
                  WHERE film_id = film.id ORDER BY position, id LIMIT 20) page
                JOIN contributor ON contributor.id = page.contributor_id
                JOIN role ON role.id = page.role_id)))
              FROM film WHERE film.id = $1)))
            """,
            values => [Long(values, "id")]),
        new("Q2",
            """
            SELECT json_build_object('data', json_build_object('films', json_build_object('nodes', (
              SELECT coalesce(json_agg(json_build_object('title', title, 'year', year) ORDER BY title_key, id), '[]')
              FROM (SELECT id, title, title_key, year FROM film WHERE year >= $1 ORDER BY title_key, id LIMIT 20) page))))
            """,
            values => [Int(values, "year")]),
        new("Q3",
            """
            SELECT json_build_object('data', json_build_object('films', json_build_object('nodes', (
              SELECT coalesce(json_agg(json_build_object(
                  'title', film.title,
                  'credits', json_build_object('nodes', (
                    SELECT coalesce(json_agg(json_build_object(
                        'contributor', json_build_object('name', contributor.name), 'role', json_build_object('name', role.name))
                      ORDER BY page.position, page.id), '[]')
                    FROM (
                      SELECT id, position, contributor_id, role_id FROM credit
                      WHERE film_id = film.id ORDER BY position, id LIMIT 10) page
                    JOIN contributor ON contributor.id = page.contributor_id
                    JOIN role ON role.id = page.role_id)),
                  'reviews', json_build_object('nodes', (
                    SELECT coalesce(json_agg(json_build_object(
                        'quote', page.quote,
                        'publication', CASE WHEN publication.id IS NOT NULL THEN json_build_object('name', publication.name) END)
                      ORDER BY page.position, page.id), '[]')
                    FROM (
                      SELECT id, position, quote, publication_id FROM review
                      WHERE film_id = film.id ORDER BY position, id LIMIT 3) page
                    LEFT JOIN publication ON publication.id = page.publication_id)))
                ORDER BY film.id), '[]')
              FROM (SELECT id, title FROM film WHERE id > $1 ORDER BY id LIMIT 20) film))))
            """,
            values => [Long(values, "after")]),
        new("Q4",
            """
            SELECT json_build_object('data', json_build_object('node', (
              SELECT json_build_object('name', person.name, 'credits', json_build_object('nodes', (
                SELECT coalesce(json_agg(json_build_object(
                    'film', json_build_object('title', film.title, 'year', film.year), 'role', json_build_object('name', role.name))
                  ORDER BY page.film_id, page.position, page.id), '[]')
                FROM (
                  SELECT id, film_id, position, role_id FROM credit
                  WHERE contributor_id = person.id ORDER BY film_id, position, id LIMIT 50) page
                JOIN film ON film.id = page.film_id
                JOIN role ON role.id = page.role_id)))
              FROM contributor person WHERE person.id = $1 AND person.kind = 0)))
            """,
            values => [Long(values, "id")]),
        new("Q5",
            """
            SELECT json_build_object('data', json_build_object('people', json_build_object('nodes', (
              SELECT coalesce(json_agg(json_build_object('name', name) ORDER BY sort_name_key, id), '[]')
              FROM (
                SELECT id, name, sort_name_key FROM contributor
                WHERE kind = 0 AND name LIKE '%' || $1 || '%' ORDER BY sort_name_key, id LIMIT 20) page))))
            """,
            values => [Text(values, "text")]),
        new("Q6",
            $$"""
            SELECT json_build_object('data', json_build_object('people', json_build_object('nodes', (
              SELECT coalesce(json_agg(json_build_object('name', name) ORDER BY sort_name_key, id), '[]')
              FROM (
                SELECT id, name, sort_name_key FROM contributor person
                WHERE kind = 0 AND (sort_name_key, id) > ($1, $2)
                  AND EXISTS (SELECT FROM credit WHERE contributor_id = person.id AND role_id = ANY ('{{{Literal(roles.Directors)}}}'))
                  AND EXISTS (SELECT FROM credit WHERE contributor_id = person.id AND role_id = ANY ('{{{Literal(roles.Editors)}}}'))
                ORDER BY sort_name_key, id LIMIT 20) page))))
            """,
            values => [Text(values, "key"), Long(values, "id")]),
        new("Q7",
            """
            SELECT json_build_object('data', json_build_object('node', (
              SELECT json_build_object('credits', json_build_object('nodes', (
                SELECT coalesce(json_agg(json_build_object('contributor', json_build_object(
                    'name', contributor.name,
                    'credits', json_build_object('nodes', (
                      SELECT coalesce(json_agg(json_build_object('film', json_build_object('title', other.title))
                        ORDER BY theirs.film_id, theirs.position, theirs.id), '[]')
                      FROM (
                        SELECT id, film_id, position FROM credit
                        WHERE contributor_id = contributor.id ORDER BY film_id, position, id LIMIT 10) theirs
                      JOIN film other ON other.id = theirs.film_id))))
                  ORDER BY page.position, page.id), '[]')
                FROM (
                  SELECT id, position, contributor_id FROM credit
                  WHERE film_id = film.id ORDER BY position, id LIMIT 10) page
                JOIN contributor ON contributor.id = page.contributor_id)))
              FROM film WHERE film.id = $1)))
            """,
            values => [Long(values, "id")]),
    ];

    private static string Literal(long[] keys) => string.Join(',', keys);
}
