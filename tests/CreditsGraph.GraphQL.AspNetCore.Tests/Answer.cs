using System.Text.Json;

namespace CreditsGraph.GraphQL.AspNetCore.Tests;

/// <summary>What tests look for in a response.</summary>
internal static class Answer
{
    /// <summary>The only error of a response that holds nothing else.</summary>
    public static async Task<(string Message, string? Code)> ErrorAsync(HttpResponseMessage response)
    {
        var text = await TextAsync(response);
        using var json = JsonDocument.Parse(text);
        Assert.Equal(["errors"], json.RootElement.EnumerateObject().Select(member => member.Name));
        var error = Assert.Single(json.RootElement.GetProperty("errors").EnumerateArray());
        var code = error.TryGetProperty("extensions", out var extensions) ? extensions.GetProperty("code").GetString() : null;
        return (error.GetProperty("message").GetString()!, code);
    }

    public static Task<string> TextAsync(HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
