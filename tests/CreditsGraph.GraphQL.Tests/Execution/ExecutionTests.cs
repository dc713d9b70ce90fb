namespace CreditsGraph.GraphQL.Tests.Execution;

/// <summary>What a document answers over given data: each row runs with member and with batch resolvers.</summary>
public sealed class ExecutionTests
{
    private const string Sdl =
        """
        type Query {
          film: Film
          films: [Film!]
          filmsOrNull: [Film]
          must: Film!
          matrix: [[Film]]
          anything: Anything
          list: [Anything!]
          named: [Named]
          words: [String!]
          number: Int
          echo(text: String = "x", count: Int, ids: [ID!], options: Options): String
        }
        input Options { deep: Options flag: Boolean! = true kind: Kind }
        enum Kind { SHORT LONG }
        interface Named { name: String director: Person }
        type Film implements Named { name: String title: String! year: Int kind: Kind director: Person cast: [Person!]! }
        type Person implements Named { name: String! director: Person friends: [Person] }
        union Anything = Film | Person
        """;

    public static TheoryData<string, string, string, string> Rows => new()
    {
        { "fields in document order", "{film: {title: 'A', year: 1}}", "{film{year title}}", "{data:{film:{year:1,title:'A'}}}" },
        { "an alias", "{film: {title: 'A'}}", "{f: film{t: title}}", "{data:{f:{t:'A'}}}" },
        { "a field of null", "{film: null}", "{film{title}}", "{data:{film:null}}" },
        { "merged selections", "{film: {title: 'A', year: 1}}", "{film{title} film{year title}}", "{data:{film:{title:'A',year:1}}}" },
        { "the name of the type", "{film: {}}", "{__typename film{__typename}}", "{data:{__typename:'Query',film:{__typename:'Film'}}}" },
        { "an empty list", "{films: []}", "{films{title}}", "{data:{films:[]}}" },
        { "null items", "{filmsOrNull: [null, {title: 'A'}]}", "{filmsOrNull{title}}", "{data:{filmsOrNull:[null,{title:'A'}]}}" },
        { "lists in lists", "{matrix: [[{title: 'A'}], null, [null, {title: 'B'}]]}", "{matrix{title}}", "{data:{matrix:[[{title:'A'}],null,[null,{title:'B'}]]}}" },
        { "an enum value", "{film: {kind: 'LONG'}}", "{film{kind}}", "{data:{film:{kind:'LONG'}}}" },
        { "a fragment", "{film: {title: 'A'}}", "{film{...F}} fragment F on Film {title}", "{data:{film:{title:'A'}}}" },
        { "a fragment on an interface", "{film: {name: 'A'}}", "{film{... on Named {name}}}", "{data:{film:{name:'A'}}}" },
        {
            "a union by type", "{list: [{__typename: 'Film', title: 'A'}, {__typename: 'Person', name: 'P'}]}",
            "{list{__typename ... on Film {title} ... on Person {name}}}",
            "{data:{list:[{__typename:'Film',title:'A'},{__typename:'Person',name:'P'}]}}"
        },
        {
            "an interface by type", "{named: [{__typename: 'Person', name: 'P', director: {name: 'D'}}, {__typename: 'Film', name: 'A', director: {name: 'E'}}]}",
            "{named{name director{name} ... on Film {title: name}}}",
            "{data:{named:[{name:'P',director:{name:'D'}},{name:'A',director:{name:'E'},title:'A'}]}}"
        },
        { "skip and include", "{film: {title: 'A', year: 1}}", "{film{title @skip(if: true) year @include(if: true)}}", "{data:{film:{year:1}}}" },
        { "skip wins beside include", "{film: {title: 'A'}}", "{film{title @skip(if: true) @include(if: true) __typename}}", "{data:{film:{__typename:'Film'}}}" },
        {
            "a field counts when any occurrence does", "{film: {title: 'A'}}",
            "query($no: Boolean = false){film{title @include(if: $no) ...F}} fragment F on Film {title}", "{data:{film:{title:'A'}}}"
        },
        {
            "selections of an occurrence that does not count are left out", "{film: {title: 'A', year: 1}}",
            "query($no: Boolean = false){film{title} film @include(if: $no) {year}}", "{data:{film:{title:'A'}}}"
        },
        {
            "a fragment spread twice under two conditions", "{film: {title: 'A'}}",
            "query($no: Boolean = false, $yes: Boolean = true){film{...F @include(if: $no) ...F @include(if: $yes)}} fragment F on Film {title}",
            "{data:{film:{title:'A'}}}"
        },
        {
            "a field stands where it first counts", "{film: {title: 'A', year: 1}}",
            "query($no: Boolean = false){film{title @include(if: $no) year title}}", "{data:{film:{year:1,title:'A'}}}"
        },
        {
            "a field stands where the first object around it counts", "{film: {title: 'A', year: 1}}",
            "query($no: Boolean = false){film @include(if: $no) {title} film{year title}}", "{data:{film:{year:1,title:'A'}}}"
        },
        {
            "a root field stands where its fragment first counts", "{number: 1, film: {title: 'A'}}",
            "query($no: Boolean = false, $yes: Boolean = true){...F @skip(if: $yes) film @skip(if: $no) {title} ...F} fragment F on Query {number}",
            "{data:{film:{title:'A'},number:1}}"
        },
    };

    public static TheoryData<string, string, string, string> Failures => new()
    {
        {
            "a null in a non-null field takes its parent", "{film: {title: null}}", "{film{title}}",
            "{data:{film:null},errors:[{message:'Cannot return null for non-nullable field.',locations:[{line:1,column:7}],path:['film','title'],extensions:{code:'HC0018'}}]}"
        },
        {
            "a null item takes its list", "{films: [{title: 'A'}, null]}", "{films{title}}",
            "{data:{films:null},errors:[{message:'Cannot return null for non-nullable field.',locations:[{line:1,column:2}],path:['films',1],extensions:{code:'HC0018'}}]}"
        },
        {
            "a nullable item stops it", "{filmsOrNull: [{title: 'A'}, {title: null}, {title: 'C'}]}", "{filmsOrNull{title}}",
            "{data:{filmsOrNull:[{title:'A'},null,{title:'C'}]},errors:[{message:'Cannot return null for non-nullable field.',locations:[{line:1,column:14}],path:['filmsOrNull',1,'title'],extensions:{code:'HC0018'}}]}"
        },
        {
            "it goes up to the root", "{must: {title: null}}", "{must{title}}",
            "{data:null,errors:[{message:'Cannot return null for non-nullable field.',locations:[{line:1,column:7}],path:['must','title'],extensions:{code:'HC0018'}}]}"
        },
        {
            "a nested list goes on after it", "{matrix: [[{title: null}, {title: 'B'}], [{title: 'C'}]]}", "{matrix{title}}",
            "{data:{matrix:[[null,{title:'B'}],[{title:'C'}]]},errors:[{message:'Cannot return null for non-nullable field.',locations:[{line:1,column:9}],path:['matrix',0,0,'title'],extensions:{code:'HC0018'}}]}"
        },
        {
            "rows behind a failed one keep their own values",
            "{filmsOrNull: [{cast: [{name: 'a', director: {name: 'x'}}, {name: null}, {name: 'c'}]}, {cast: [{name: 'd', director: {name: 'y'}}]}]}",
            "{filmsOrNull{cast{name director{name}}}}",
            "{data:{filmsOrNull:[null,{cast:[{name:'d',director:{name:'y'}}]}]},errors:[{message:'Cannot return null for non-nullable field.',locations:[{line:1,column:19}],path:['filmsOrNull',0,'cast',1,'name'],extensions:{code:'HC0018'}}]}"
        },
        {
            "a failing resolver is masked", "{film: {title: 'A', year: '!boom'}}", "{film{title year}}",
            "{data:{film:{title:'A',year:null}},errors:[{message:'Unexpected Execution Error',locations:[{line:1,column:13}],path:['film','year']}]}"
        },
        {
            "a refusal is told", "{film: '!refuse', number: 1}", "{a: film{title} number}",
            "{data:{a:null,number:1},errors:[{message:'No.',locations:[{line:1,column:2}],path:['a'],extensions:{code:'REFUSED'}}]}"
        },
        {
            "an error is where its field counts", "{film: {year: '!refuse', title: 'A'}, words: null}",
            "query($no:Boolean=false){film{year @include(if:$no) title year}}",
            "{data:{film:{title:'A',year:null}},errors:[{message:'No.',locations:[{line:1,column:59}],path:['film','year'],extensions:{code:'REFUSED'}}]}"
        },
        {
            "errors in response order", "{film: {year: '!refuse'}, number: '!refuse'}", "{number film{year}}",
            "{data:{number:null,film:{year:null}},errors:[{message:'No.',locations:[{line:1,column:2}],path:['number'],extensions:{code:'REFUSED'}},{message:'No.',locations:[{line:1,column:14}],path:['film','year'],extensions:{code:'REFUSED'}}]}"
        },
        {
            "a value that does not fit its type", "{number: 'many'}", "{number}",
            "{data:{number:null},errors:[{message:'The value of `Query.number` cannot be written as `Int`.',locations:[{line:1,column:2}],path:['number'],extensions:{code:'EXEC_INVALID_LEAF_VALUE'}}]}"
        },
        {
            "an item that does not fit its type", "{words: ['a', {}]}", "{words}",
            "{data:{words:null},errors:[{message:'The value of `Query.words` cannot be written as `String`.',locations:[{line:1,column:2}],path:['words',1],extensions:{code:'EXEC_INVALID_LEAF_VALUE'}}]}"
        },
        {
            "a list where there is none", "{films: 'text'}", "{films{title}}",
            "{data:{films:null},errors:[{message:'The value of `Query.films` is not a list.',locations:[{line:1,column:2}],path:['films'],extensions:{code:'EXEC_INVALID_LEAF_VALUE'}}]}"
        },
        {
            "an object of no possible type", "{anything: {__typename: 'Query'}}", "{anything{__typename}}",
            "{data:{anything:null},errors:[{message:'The value of `Query.anything` is of no possible type of `Anything`.',locations:[{line:1,column:2}],path:['anything'],extensions:{code:'EXEC_UNABLE_TO_RESOLVE_ABSTRACT_TYPE'}}]}"
        },
    };

    public static TheoryData<string, string, string, string> Arguments => new()
    {
        { "defaults and absent ones", "{echo}", "{}", "text: 'x', count: absent, ids: absent, options: absent" },
        { "literals", "{echo(text: \"a\", count: 3, ids: [1, \"b\"])}", "{}", "text: 'a', count: 3, ids: ['1', 'b'], options: absent" },
        { "null is not absent", "{echo(text: null)}", "{}", "text: null, count: absent, ids: absent, options: absent" },
        { "one value stands for a list", "{echo(ids: 7)}", "{}", "text: 'x', count: absent, ids: ['7'], options: absent" },
        { "an input object with its defaults", "{echo(options: {deep: {kind: LONG}})}", "{}", "text: 'x', count: absent, ids: absent, options: {deep: {flag: True, kind: 'LONG'}, flag: True}" },
        { "a variable", "query($t: String, $c: Int){echo(text: $t, count: $c)}", "{t: 'v', c: 5}", "text: 'v', count: 5, ids: absent, options: absent" },
        { "an absent variable leaves the default", "query($t: String, $c: Int){echo(text: $t, count: $c)}", "{}", "text: 'x', count: absent, ids: absent, options: absent" },
        { "a variable of null is null", "query($t: String){echo(text: $t)}", "{t: null}", "text: null, count: absent, ids: absent, options: absent" },
        { "a variable's default", "query($t: String = \"d\"){echo(text: $t)}", "{}", "text: 'd', count: absent, ids: absent, options: absent" },
        { "a variable in an input object", "query($k: Kind){echo(options: {kind: $k})}", "{k: 'SHORT'}", "text: 'x', count: absent, ids: absent, options: {flag: True, kind: 'SHORT'}" },
        { "an absent variable in an input object", "query($k: Kind){echo(options: {kind: $k})}", "{}", "text: 'x', count: absent, ids: absent, options: {flag: True}" },
        { "extra variables are ignored", "{echo}", "{more: 1}", "text: 'x', count: absent, ids: absent, options: absent" },
    };

    public static TheoryData<string, string, string, string> Refusals => new()
    {
        { "a missing variable", "query($c: Int!){echo(count: $c)}", "{}", "Variable `c` is required." },
        { "a null variable", "query($c: Int!){echo(count: $c)}", "{c: null}", "Variable `c` got an invalid value. At `$c`: Expected a value of type `Int!`, found null." },
        { "a wrong variable", "query($c: Int){echo(count: $c)}", "{c: 'many'}", "Variable `c` got an invalid value. At `$c`: Expected a value of type `Int`, found the string \"many\"." },
        { "a number too large", "query($c: Int){echo(count: $c)}", "{c: 3000000000}", "Variable `c` got an invalid value. At `$c`: Expected a value of type `Int`, found 3000000000." },
        { "a wrong item", "query($i: [ID!]){echo(ids: $i)}", "{i: ['a', 1.5]}", "Variable `i` got an invalid value. At `$i[1]`: Expected a value of type `ID`, found 1.5." },
        { "an unknown field", "query($o: Options){echo(options: $o)}", "{o: {deep: {sharp: 1}}}", "Variable `o` got an invalid value. At `$o.deep.sharp`: The field `sharp` does not exist on the type `Options`." },
        { "a wrong enum value", "query($o: Options){echo(options: $o)}", "{o: {kind: 'MEDIUM'}}", "Variable `o` got an invalid value. At `$o.kind`: Expected a value of type `Kind`, found the string \"MEDIUM\"." },
        { "a null in a non-null field", "query($o: Options){echo(options: $o)}", "{o: {flag: null}}", "Variable `o` got an invalid value. At `$o.flag`: Expected a value of type `Boolean!`, found null." },
        { "no object", "query($o: Options){echo(options: $o)}", "{o: 3}", "Variable `o` got an invalid value. At `$o`: Expected an object of type `Options`, found 3." },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    [MemberData(nameof(Failures))]
    public async Task A_document_answers(string what, string data, string document, string expected)
    {
        Assert.NotEmpty(what);
        Assert.Equal(Json(expected), await DataSchema.ExecuteAsync(Sdl, Json(data), document));
    }

    [Theory]
    [MemberData(nameof(Arguments))]
    public async Task Arguments_arrive_coerced(string what, string document, string variables, string expected)
    {
        Assert.NotEmpty(what);
        var answer = await DataSchema.ExecuteAsync(Sdl, """{"echo":"!arguments"}""", document, Json(variables));
        Assert.Equal($$$"""{"data":{"echo":"{{{expected}}}"}}""", answer);
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_wrong_variable_is_refused(string what, string document, string variables, string message)
    {
        Assert.NotEmpty(what);
        var answer = await DataSchema.ExecuteAsync(Sdl, "{}", document, Json(variables));
        Assert.StartsWith(Json($"{{errors:[{{message:'{message.Replace("\"", "\\\"", StringComparison.Ordinal)}',locations:[{{line:1,column:7}}],extensions:{{code:'HC0016'"), answer, StringComparison.Ordinal);
    }

    // The rows are written without most quotes, so that they can be read.
    private static string Json(string loose) =>
        System.Text.RegularExpressions.Regex.Replace(loose, @"([{,]\s*)([A-Za-z_]+):", "$1\"$2\":").Replace('\'', '"');
}
