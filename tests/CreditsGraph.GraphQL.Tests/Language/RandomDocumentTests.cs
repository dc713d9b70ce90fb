using System.Text;
using CreditsGraph.GraphQL.Language;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.Tests.Validation;
using CreditsGraph.GraphQL.Validation;
using FsCheck;
using FsCheck.Fluent;

namespace CreditsGraph.GraphQL.Tests.Language;

/// <summary>Properties that hold for every document, tried on others in each run; a failure shows how to see it again.</summary>
public sealed class RandomDocumentTests
{
    private static readonly Config Often = Config.QuickThrowOnFailure.WithMaxTest(2_000);

    private static readonly Arbitrary<DocumentNode> Documents =
        Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => new RandomDocument(seed).Make()), WithoutADefinition);

    [Fact]
    public void What_is_printed_is_parsed_and_printed_the_same() => Prop.ForAll(Documents, document =>
    {
        var printed = Printer.Print(document);
        var parsed = Parser.ParseDocument(printed);
        Assert.True(parsed.Succeeded, $"{parsed.Error?.Message}\n{printed}");
        Assert.Equal(printed, Printer.Print(parsed.Document));
    }).Check(Often);

    [Fact]
    public void Tokens_rebuild_what_is_printed() => Prop.ForAll(Documents, document =>
    {
        var source = Printer.Print(document);
        var bytes = Encoding.UTF8.GetBytes(source);
        var rebuilt = string.Join(
            ' ', Tokens.Ranges(source).Select(token => Encoding.UTF8.GetString(bytes[token.Start..token.End])));
        Assert.Equal(Tokens.Of(source), Tokens.Of(rebuilt));
    }).Check(Often);

    [Fact]
    public void No_change_of_bytes_breaks_parser_validator_or_printer() =>
        Prop.ForAll(Documents, Gen.Choose(0, int.MaxValue).ToArbitrary(), (document, seed) =>
        {
            var bytes = Encoding.UTF8.GetBytes(Printer.Print(document));
            Damage(bytes, new Random(seed));
            var parsed = Parser.ParseDocument(bytes);
            if (!parsed.Succeeded)
            {
                Assert.NotEmpty(parsed.RenderError());
                return;
            }

            Assert.NotEmpty(Printer.Print(parsed.Document));
            Assert.InRange(DocumentValidator.Validate(FilmSchema.Instance, parsed.Document).Length, 0, 5);
        }).Check(Often);

    private static IEnumerable<DocumentNode> WithoutADefinition(DocumentNode document) => document.Definitions.Length == 1
        ? []
        : document.Definitions.Select((_, index) => document with { Definitions = document.Definitions.RemoveAt(index) });

    private static void Damage(byte[] bytes, Random random)
    {
        for (var i = random.Next(1, 4); i > 0; i--)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        for (var i = random.Next(3); i > 0; i--)
            bytes[random.Next(bytes.Length)] = (byte)"{}()[]\"\\@$#:!|&=."[random.Next(17)];
    }
}
