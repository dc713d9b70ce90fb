using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using CreditsGraph.Api;
using CreditsGraph.GraphQL.Language;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.Planning;
using CreditsGraph.GraphQL.TypeSystem;
using CreditsGraph.GraphQL.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace CreditsGraph.Benchmarks;

/// <summary>Parsing, validating and planning documents of the schema of credits, which grow by operations' worth of fields.</summary>
[MemoryDiagnoser]
public class PreparationBenchmark
{
    private static readonly ParserOptions Limits = new() { MaxAllowedTokens = 100_000, MaxAllowedFields = 100_000 };

    private static readonly Schema Schema =
        new ServiceCollection().AddCreditsSchema().BuildServiceProvider().GetRequiredService<Schema>();

    private byte[] _document = [];

    /// <summary>The size of the document.</summary>
    [Params(1, 10, 100)]
    public int Kilobytes { get; set; } = 1;

    /// <summary>Makes the document.</summary>
    [GlobalSetup]
    public void Prepare() => _document = MakeDocument(Kilobytes * 1000);

    /// <summary>From bytes to a plan.</summary>
    [Benchmark]
    public object Prepared()
    {
        var document = Parsed();
        var errors = DocumentValidator.Validate(Schema, document);
        var (plan, error) = Planner.Plan(Schema, document, (OperationDefinitionNode)document.Definitions[0], new());
        return errors.IsEmpty && plan is not null ? plan : throw new InvalidOperationException($"{errors.FirstOrDefault()}{error}");
    }

    /// <summary>From bytes to a syntax tree.</summary>
    [Benchmark]
    public DocumentNode Parsed() => Parser.ParseDocument(_document, Limits).Document!;

    /// <summary>From a syntax tree to the answer that it is valid.</summary>
    [Benchmark]
    public int Validated() => DocumentValidator.Validate(Schema, Parsed()).Length;

    // What a page of an application asks, under new aliases until the size is reached.
    private static byte[] MakeDocument(int bytes)
    {
        var text = new StringBuilder("query Page($first: Int = 5, $withYear: Boolean! = true) {\n");
        for (var part = 0; text.Length < bytes - 250; part++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $$"""
                  films{{part}}: films(first: $first, where: { year: { gte: {{1950 + part}} } }) {
                    nodes { id title year @include(if: $withYear) credits(first: 3) { nodes { creditedAs role { name } contributor { ...Named } } } }
                    pageInfo { hasNextPage endCursor }
                  }

                """);
        }

        return Encoding.UTF8.GetBytes(text.Append("}\nfragment Named on Contributor { __typename name sortName }\n").ToString());
    }
}
