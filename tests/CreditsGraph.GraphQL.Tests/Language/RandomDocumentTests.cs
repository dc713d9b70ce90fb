using System.Text;
using CreditsGraph.GraphQL.Language;
using CreditsGraph.GraphQL.Tests.Validation;
using CreditsGraph.GraphQL.Validation;

namespace CreditsGraph.GraphQL.Tests.Language;

/// <summary>Properties that hold for every document, tried on many made at random from fixed seeds.</summary>
public sealed class RandomDocumentTests
{
    private const int Documents = 500;

    public static TheoryData<int> Blocks => [.. Enumerable.Range(0, 4).Select(block => block * Documents)];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void What_is_printed_is_parsed_and_printed_the_same(int firstSeed)
    {
        for (var seed = firstSeed; seed < firstSeed + Documents; seed++)
        {
            var printed = Printer.Print(new RandomDocument(seed).Make());
            var parsed = Parser.ParseDocument(printed);
            Assert.True(parsed.Succeeded, $"Seed {seed}: {parsed.Error?.Message}\n{printed}");
            Assert.Equal(printed, Printer.Print(parsed.Document));
        }
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Tokens_rebuild_what_is_printed(int firstSeed)
    {
        for (var seed = firstSeed; seed < firstSeed + Documents; seed++)
        {
            var source = Printer.Print(new RandomDocument(seed).Make());
            var bytes = Encoding.UTF8.GetBytes(source);
            var rebuilt = string.Join(
                ' ', Tokens.Ranges(source).Select(token => Encoding.UTF8.GetString(bytes[token.Start..token.End])));
            Assert.Equal(Tokens.Of(source), Tokens.Of(rebuilt));
        }
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void No_change_of_bytes_breaks_parser_validator_or_printer(int firstSeed)
    {
        for (var seed = firstSeed; seed < firstSeed + Documents; seed++)
        {
            var bytes = Encoding.UTF8.GetBytes(Printer.Print(new RandomDocument(seed).Make()));
            Damage(bytes, new Random(seed));
            var parsed = Parser.ParseDocument(bytes);
            if (!parsed.Succeeded)
            {
                Assert.NotEmpty(parsed.RenderError());
                continue;
            }

            Assert.NotEmpty(Printer.Print(parsed.Document));
            Assert.InRange(DocumentValidator.Validate(FilmSchema.Instance, parsed.Document).Length, 0, 5);
        }
    }

    private static void Damage(byte[] bytes, Random random)
    {
        for (var i = random.Next(1, 4); i > 0; i--)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        for (var i = random.Next(3); i > 0; i--)
            bytes[random.Next(bytes.Length)] = (byte)"{}()[]\"\\@$#:!|&=."[random.Next(17)];
    }
}
