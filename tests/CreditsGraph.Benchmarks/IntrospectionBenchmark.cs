using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using CreditsGraph.Api;
using CreditsGraph.GraphQL.TypeSystem;
using Microsoft.Extensions.DependencyInjection;

namespace CreditsGraph.Benchmarks;

/// <summary>The introspection query over the schema of credits, beside writing the same answer from values at hand.</summary>
[MemoryDiagnoser]
public class IntrospectionBenchmark
{
    private const string Query =
        """
        query IntrospectionQuery {
          __schema {
            description
            queryType { name } mutationType { name } subscriptionType { name }
            types { ...FullType }
            directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } }
          }
        }
        fragment FullType on __Type {
          kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) {
            name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason
          }
          inputFields(includeDeprecated: true) { ...InputValue }
          interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...TypeRef }
        }
        fragment InputValue on __InputValue {
          name description type { ...TypeRef } defaultValue isDeprecated deprecationReason
        }
        fragment TypeRef on __Type {
          kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
        }
        """;

    private static readonly Utf8JsonWriter Json = new(
        Stream.Null, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    private readonly ArrayBufferWriter<byte> _output = new(4 * 1024 * 1024);

    // Set before each run, by Prepare.
    private ReadyValue _ready = null!;
    private Engine _executing = null!;
    private Engine _remembering = null!;

    /// <summary>The answer, and executors that have seen the query: one executes it each time, one remembers the answer.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var services = new ServiceCollection().AddCreditsSchema().BuildServiceProvider();
        var schema = services.GetRequiredService<Schema>();
        _executing = new(schema, Query, services, new() { ConstantAnswerCacheSize = 0 });
        _remembering = new(schema, Query, services);
        Executed();
        var answer = _output.WrittenSpan.ToArray();
        _ready = new(JsonSerializer.Deserialize<JsonElement>(answer));
        Remembered();
        Remembered();
        if (!_output.WrittenSpan.SequenceEqual(answer))
            throw new InvalidOperationException("The remembered answer is another.");
        Written();
        if (!_output.WrittenSpan.SequenceEqual(answer))
            throw new InvalidOperationException("The engine and the writer do not write the same.");
    }

    /// <summary>Writing values at hand.</summary>
    [Benchmark(Baseline = true)]
    public int Written()
    {
        _output.ResetWrittenCount();
        Json.Reset(_output);
        _ready.Write(Json);
        Json.Flush();
        return _output.WrittenCount;
    }

    /// <summary>The engine without its memory for answers.</summary>
    [Benchmark]
    public int Executed() => Answer(_executing);

    /// <summary>The engine from its memory.</summary>
    [Benchmark]
    public int Remembered() => Answer(_remembering);

    private int Answer(Engine engine)
    {
        _output.ResetWrittenCount();
        engine.Answer(_output);
        return _output.WrittenCount;
    }
}
