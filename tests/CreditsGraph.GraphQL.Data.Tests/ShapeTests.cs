using System.Text.Json;
using CreditsGraph.GraphQL.Data.Tests.Shelves;

namespace CreditsGraph.GraphQL.Data.Tests;

/// <summary>What makes a compiled query of its own, and what is but another value of one.</summary>
public abstract class ShapeTests(ShelfFixture shelf)
{
    /// <summary>A document, and two rows of variables that one compiled query serves.</summary>
    public static TheoryData<string, string, string> Values => new()
    {
        { "query($p: Int){books(where: {pages: {eq: $p}}){nodes{id}}}", "{'p': 1}", "{'p': 2}" },
        { "query($p: [Int]){books(where: {pages: {in: $p}}){nodes{id}}}", "{'p': [1]}", "{'p': [1, 2, 3, 4]}" },
        { "query($p: [Int]){books(where: {pages: {nin: $p}}){nodes{id}}}", "{'p': []}", "{'p': [0, null]}" },
        { "query($t: String){books(where: {title: {startsWith: $t}}){nodes{id}}}", "{'t': 'a'}", "{'t': 'b%'}" },
        { "query($t: [String]){books(where: {title: {in: $t}}){nodes{id}}}", "{'t': [null]}", "{'t': ['a1', 'b0', null]}" },
        { "query($f: BookFilterInput){books(where: $f){totalCount}}", "{'f': {'year': {'gt': 2000}}}", "{'f': {'year': {'gt': 2001}}}" },
        { "query($l: Boolean){books(where: {lent: {eq: $l}}){nodes{id}}}", "{'l': true}", "{'l': false}" },
        { "query($i: ID){books(where: {id: {eq: $i}}){nodes{id}}}", "{'i': 'Qm9vazoxMDE='}", "{'i': 'Qm9vazoxMDI='}" },
        { "query($i: [ID!]){books(where: {id: {in: $i}}){nodes{id}}}", "{'i': ['Qm9vazoxMDE=']}", "{'i': ['Qm9vazoxMDE=', 'Qm9vazoxMDI=']}" },
        { "query($i: ID!){node(id: $i){... on Book{pages}}}", "{'i': 'Qm9vazoxMDE='}", "{'i': 'Qm9vazo5OTk='}" },
        { "query($i: [ID!]!){nodes(ids: $i){... on Book{pages}}}", "{'i': ['Qm9vazoxMDE=', 'Qm9vazoxMDI=']}", "{'i': ['Qm9vazoxMDE=', 'Qm9vazoxMDI=', 'Qm9vazoxMDM=']}" },
        { "query($n: String!){library(name: $n){shelves{subject}}}", "{'n': 'North'}", "{'n': 'South'}" },
        { "query($n: String){readers(where: {name: {neq: $n}}){nodes{books{nodes{title}}}}}", "{'n': 'Ann'}", "{'n': 'nobody'}" },
        { "query($p: Int){shelves{nodes{books(where: {pages: {gt: $p}}, order: [{pages: DESC}]){totalCount nodes{id}}}}}", "{'p': 1}", "{'p': 3}" },
    };

    /// <summary>A document, and two rows of variables that ask for queries of two shapes.</summary>
    public static TheoryData<string, string, string> Shapes => new()
    {
        { "query($p: Int){books(where: {pages: {neq: $p}}){nodes{pages}}}", "{'p': 1}", "{'p': null}" },
        { "query($f: BookFilterInput){books(where: $f){nodes{pages}}}", "{'f': {'pages': {'lt': 3}}}", "{'f': {'pages': {'lte': 3}}}" },
        { "query($f: BookFilterInput){books(where: $f){nodes{pages}}}", "{'f': {'tags': {'any': true}}}", "{'f': {'tags': {'any': false}}}" },
        { "query($f: BookFilterInput){books(where: $f){nodes{pages}}}", "{'f': {'or': [{'pages': {'gt': 3}}]}}", "{'f': {'and': [{'pages': {'gt': 3}}]}}" },
        { "query($o: [BookSortInput!]){books(order: $o){nodes{pages}}}", "{'o': [{'year': 'ASC'}]}", "{'o': [{'year': 'DESC'}]}" },
        { "query($o: [BookSortInput!]){books(order: $o){nodes{pages}}}", "{'o': [{'title': 'ASC'}, {'id': null}]}", "{'o': [{'title': 'ASC'}, {'pages': 'ASC'}]}" },
        { "query($n: Int){books(first: $n){nodes{pages}}}", "{'n': 5}", "{'n': 6}" },
        { "query($n: Int, $m: Int){books(first: $n, last: $m){nodes{pages}}}", "{'n': 3}", "{'m': 3}" },
        { "query($w: Boolean!){books{nodes{pages lent tags @include(if: $w)}}}", "{'w': true}", "{'w': false}" },
        { "query($w: Boolean!){books{nodes{pages shelf @skip(if: $w){subject}}}}", "{'w': true}", "{'w': false}" },
        { "query($i: [ID!]!){nodes(ids: $i){... on Book{lent}}}", "{'i': ['Qm9vazoxMDE=']}", "{'i': ['Qm9vazoxMDE=', 'Qm9vazoxMDI=']}" },
    };

    /// <summary>A document, and variables that leave fields of it out, with what is left.</summary>
    public static TheoryData<string, string, string> Parts => new()
    {
        { "query($w: Boolean!){books(first: 1){nodes{pages title @include(if: $w)}}}", "{'w': true}", "{'pages':3,'title':'b1'}" },
        { "query($w: Boolean!){books(first: 1){nodes{pages title @include(if: $w)}}}", "{'w': false}", "{'pages':3}" },
        { "query($w: Boolean!){books(first: 1){nodes{title @skip(if: $w) shelf @include(if: $w){subject}}}}", "{'w': true}", "{'shelf':{'subject':'Subject 1'}}" },
        { "query($w: Boolean!){books(first: 1){nodes{title @skip(if: $w) shelf @include(if: $w){subject}}}}", "{'w': false}", "{'title':'b1'}" },
        { "query($w: Boolean!){books(first: 1){nodes{... @include(if: $w){year} shelf{id: subject library @skip(if: $w){name}}}}}", "{'w': true}", "{'year':2001,'shelf':{'id':'Subject 1'}}" },
        { "query($w: Boolean!){books(first: 1){nodes{... @include(if: $w){year} shelf{id: subject library @skip(if: $w){name}}}}}", "{'w': false}", "{'shelf':{'id':'Subject 1','library':{'name':'North'}}}" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public async Task Other_values_are_answered_by_the_same_compiled_query(string document, string variables, string others)
    {
        await shelf.DataAsync(document, Json(variables));
        var compiled = shelf.Shapes.Count;
        Assert.NotEqual(0, compiled);
        await shelf.DataAsync(document, Json(others));
        Assert.Equal(compiled, shelf.Shapes.Count);
    }

    [Theory]
    [InlineData("books(order: [{year: ASC}], first: 2, after: $c){nodes{id}}")]
    [InlineData("books(order: [{year: ASC}], last: 2, before: $c){nodes{id}}")]
    public async Task Other_cursors_are_answered_by_the_same_compiled_query(string field)
    {
        var page = await shelf.DataAsync("{books(order: [{year: ASC}]){edges{cursor}}}");
        string[] cursors = [.. page.GetProperty("books").GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("cursor").GetString()!)];
        await shelf.DataAsync($"query($c: String){{{field}}}", $"{{\"c\": \"{cursors[0]}\"}}");
        var compiled = shelf.Shapes.Count;
        Assert.All(cursors, cursor => shelf.DataAsync($"query($c: String){{{field}}}", $"{{\"c\": \"{cursor}\"}}").GetAwaiter().GetResult());
        Assert.Equal(compiled, shelf.Shapes.Count);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Another_shape_is_a_query_of_its_own(string document, string variables, string others)
    {
        await shelf.DataAsync(document, Json(variables));
        var compiled = shelf.Shapes.Count;
        await shelf.DataAsync(document, Json(others));
        Assert.Equal(compiled + 1, shelf.Shapes.Count);
    }

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(40)]
    public async Task A_filter_may_have_more_values_than_a_compiled_query_takes(int pairs)
    {
        var filters = string.Join(' ', Enumerable.Range(0, pairs).Select(value => $"{{pages: {{eq: {value}}}, year: {{neq: 2001}}}}"));
        var expected = Shelving.Books.Count(book => book.Year != 2001);
        // The second time nothing of the first request is there any more.
        for (var time = 0; time < 2; time++)
        {
            var data = await shelf.DataAsync(
                $"{{books(where: {{or: [{filters}]}}){{totalCount}} readers{{nodes{{books(where: {{or: [{filters}]}}){{totalCount}}}}}}}}");
            Assert.Equal(expected, data.GetProperty("books").GetProperty("totalCount").GetInt32());
            Assert.Equal(
                Shelving.Readers.Select(reader => reader.Books.Count(book => book.Year != 2001)),
                data.GetProperty("readers").GetProperty("nodes").EnumerateArray()
                    .Select(node => node.GetProperty("books").GetProperty("totalCount").GetInt32()));
        }
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task Variables_leave_out_what_they_say(string document, string variables, string expected)
    {
        var data = await shelf.DataAsync(document, Json(variables));
        Assert.Equal(Json(expected), JsonSerializer.Serialize(data.GetProperty("books").GetProperty("nodes")[0]));
    }

    [Fact]
    public async Task A_new_shape_may_be_asked_for_by_many_at_once()
    {
        const string Document = "{shelves(first: 3){nodes{subject books(first: 3, where: {tags: {any: true}, pages: {ngt: 3}}){totalCount nodes{title}}}}}";
        var compiled = shelf.Shapes.Count;
        var answers = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => Task.Run(() => shelf.DataAsync(Document))));
        Assert.Single(answers.Select(answer => answer.GetRawText()).Distinct());
        Assert.Equal(compiled + 2, shelf.Shapes.Count);
    }

    private static string Json(string text) => text.Replace('\'', '"');
}

[Collection(nameof(InMemoryShelf))]
public sealed class InMemoryShapeTests(InMemoryShelfFixture shelf) : ShapeTests(shelf);

[Collection(nameof(SqliteShelf))]
public sealed class SqliteShapeTests(SqliteShelfFixture shelf) : ShapeTests(shelf);

[Collection(nameof(PostgreSqlShelf))]
public sealed class PostgreSqlShapeTests(PostgreSqlShelfFixture shelf) : ShapeTests(shelf);
