using CreditsGraph.Domain.Names;

namespace CreditsGraph.Domain.Tests.Names;

public sealed class NameFoldingTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  — …  ", "")]
    [InlineData("Natálie Šeborová", "natalie seborova")]
    [InlineData("Zlatko Makiç", "zlatko makic")]
    [InlineData("Søren Kragh-Jacobsen", "soren kragh jacobsen")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Tolga Yıldız İnce", "tolga yildiz ince")]
    [InlineData("Đorđe Æbler Weiß Þór", "dorde aebler weiss thor")]
    [InlineData("O’Brien O'Brien", "obrien obrien")]
    [InlineData("T.K.  Brodeur", "t k brodeur")]
    [InlineData("Aleksandra “Ola” Stawecka", "aleksandra ola stawecka")]
    [InlineData("Ｆｉｌｍ ﬁlm", "film film")]
    [InlineData("홍성준", "홍성준")]
    [InlineData("ガメラ", "ガメラ")]
    [InlineData("Режиссёр Йорис", "режиссер иорис")]
    [InlineData("ΟΔΥΣΣΕΥΣ ς", "οδυσσευσ σ")]
    [InlineData("a\u0000b", "a b")]
    [InlineData("a\ud800b", "a b")]
    public void Folding_leaves_letters_and_digits(string text, string expected) =>
        Assert.Equal(expected, NameFolding.Fold(text));

    [Fact]
    public void Composed_and_decomposed_text_fold_alike() =>
        Assert.Equal(NameFolding.Fold("é ガ 각"), NameFolding.Fold("e\u0301 カ\u3099 \u1100\u1161\u11a8"));

    [Fact]
    public void Folding_twice_is_folding_once() =>
        Assert.Equal("ss i dz", NameFolding.Fold(NameFolding.Fold("ß İ ǆ")));

    [Fact]
    public void The_quick_way_and_the_thorough_way_fold_every_letter_alike()
    {
        var letters = Enumerable.Range(0, 0x10000).Select(value => (char)value)
            .SelectMany(c => (string[])[$"x{c}Y", $" {c} Y", $"가{c}か", $"{c}{c}", $"É{c}"]);
        Assert.Equal([], letters.Where(text => NameFolding.Fold(text) != NameFolding.FoldAny(text)));
    }
}
