using System.CommandLine;
using System.Text;
using System.Text.Json;
using CreditsGraph.Server.Commands;

namespace CreditsGraph.Server.Tests;

public sealed class ReadCommandTests : IDisposable
{
    private static readonly string Page =
        Repository.Path("tests", "CreditsGraph.CreditsText.Tests", "Samples", "seoul-train.txt");

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, true);

    [Fact]
    public void A_clean_page_exits_with_0()
    {
        var run = Run(Page);
        Assert.Equal((0, string.Empty), (run.Code, run.Error));
    }

    [Fact]
    public void The_table_shows_the_film_its_credits_and_its_reviews()
    {
        var output = Run(Page).Output;
        Assert.Contains("Seoul Train", output, StringComparison.Ordinal);
        Assert.Contains("Credits: 48", output, StringComparison.Ordinal);
        Assert.Contains("Natálie Šeborová", output, StringComparison.Ordinal);
        Assert.Contains("Reviews: 13", output, StringComparison.Ordinal);
        Assert.Contains("Lines: 71 (40 fact, 1 prose, 1 noise, 29 blank)", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_json_is_one_object_in_the_documented_shape()
    {
        var json = JsonDocument.Parse(Run(Page, "--format", "json").Output).RootElement;
        Assert.Equal(["film", "credits", "reviews", "issues", "others"], Keys(json));
        Assert.Equal(["title", "year", "runtimeMinutes", "countries", "kind", "synopsis"],
            Keys(json.GetProperty("film")));
        Assert.Equal(
            [
                "position", "role", "creditedRole", "qualifier", "name", "sortName", "creditedAs", "kind", "affiliation",
                    "honorific",
                "nickname", "characters", "status", "confidence", "line", "column",
            ],
            Keys(json.GetProperty("credits")[0]));
        Assert.Equal(["quote", "publication", "author", "rating", "line"], Keys(json.GetProperty("reviews")[0]));
        Assert.Equal(
            ("ORGANIZATION", 48, 13),
            (json.GetProperty("credits")[18].GetProperty("kind").GetString(), json.GetProperty("credits")
                .GetArrayLength(), json.GetProperty("reviews").GetArrayLength()));
    }

    [Fact]
    public void The_json_leaves_letters_and_quotation_marks_as_they_are() =>
        Assert.Contains("Aleksandra “Ola” Stawecka", Run(Page, "--format", "json").Output, StringComparison.Ordinal);

    [Fact]
    public void A_page_with_issues_exits_with_1()
    {
        var run = Run(Write("Director: Ann Lee\nWater Diviner: Bob Day\n", Encoding.UTF8), "--format", "json");
        var issue = JsonDocument.Parse(run.Output).RootElement.GetProperty("issues")[0];
        Assert.Equal(1, run.Code);
        Assert.Equal(["line", "column", "code", "text", "reason", "suggestion"], Keys(issue));
        Assert.Equal(
            (2, 1, "Water Diviner"),
            (issue.GetProperty("line").GetInt32(), issue.GetProperty("column").GetInt32(), issue.GetProperty("text")
                .GetString()));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("windows-1252")]
    public void Pages_in_common_encodings_read_alike(string encoding)
    {
        var path = Write("Réalisation : Zoé Ardèche\n",
            CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding));
        Assert.Contains("Zoé Ardèche", Run(path, "--format", "json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_page_is_clean() => Assert.Equal(0, Run(Write(string.Empty, Encoding.ASCII)).Code);

    [Fact]
    public void A_missing_file_exits_with_2_and_one_line()
    {
        var run = Run("no-such-page.txt");
        Assert.Equal(
            (2, string.Empty, "no-such-page.txt does not exist: check the path, or name another file."),
            (run.Code, run.Output, run.Error.TrimEnd()));
    }

    [Fact]
    public void A_folder_exits_with_2_and_one_line()
    {
        var run = Run(folder);
        Assert.Equal((2, $"{folder} is a folder: name one file in it."), (run.Code, run.Error.TrimEnd()));
    }

    [Fact]
    public void A_file_that_is_no_text_exits_with_2_and_one_line()
    {
        var path = Path.Combine(folder, "image.png");
        File.WriteAllBytes(path, [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0, 0, 0, 13, 0xFF]);
        var run = Run(path);
        Assert.Equal((2, $"{path} is not a text: save the page as plain text and name that file."),
            (run.Code, run.Error.TrimEnd()));
    }

    private string Write(string text, Encoding encoding)
    {
        var path = Path.Combine(folder, "page.txt");
        File.WriteAllText(path, text, encoding);
        return path;
    }

    private static string[] Keys(JsonElement element) =>
        [.. element.EnumerateObject().Select(property => property.Name)];

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = ReadCommand.Create().Parse(arguments)
            .Invoke(new InvocationConfiguration { Output = output, Error = error });
        return (code, output.ToString(), error.ToString());
    }
}
