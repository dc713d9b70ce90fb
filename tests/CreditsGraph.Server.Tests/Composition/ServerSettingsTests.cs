using CreditsGraph.Server.Composition;
using Microsoft.Extensions.Configuration;

namespace CreditsGraph.Server.Tests.Composition;

public sealed class ServerSettingsTests
{
    [Fact]
    public void By_default_everything_useful_is_on_and_nobody_else_may_call()
    {
        var settings = Read(null, null, out var mistake);
        Assert.Null(mistake);
        Assert.True(settings.IdeEnabled);
        Assert.True(settings.IntrospectionEnabled);
        Assert.False(settings.DraftStatusCodes);
        Assert.Equal(33_554_432, settings.MaxRequestSize);
        Assert.Empty(settings.CorsOrigins);
    }

    [Fact]
    public void Each_setting_is_read()
    {
        Assert.False(Read("Ide:Enabled", "false", out _).IdeEnabled);
        Assert.False(Read("Introspection:Enabled", "False", out _).IntrospectionEnabled);
        Assert.True(Read("Http:DraftStatusCodes", "true", out _).DraftStatusCodes);
        Assert.Equal(2000, Read("Http:MaxRequestSize", "2000", out _).MaxRequestSize);
        Assert.Equal(["https://a.org", "http://b:1"], Read("Cors:Origins", "https://a.org http://b:1", out _).CorsOrigins);
        Assert.Equal(["*"], Read("Cors:Origins", "*", out _).CorsOrigins);
    }

    [Theory]
    [InlineData("Ide:Enabled", "off", "The setting Ide:Enabled must be true or false, but is \"off\".")]
    [InlineData("Introspection:Enabled", "", "The setting Introspection:Enabled must be true or false, but is \"\".")]
    [InlineData("Http:MaxRequestSize", "0", "The setting Http:MaxRequestSize must be a number of bytes above 0, but is \"0\".")]
    [InlineData("Http:MaxRequestSize", "1MB", "The setting Http:MaxRequestSize must be a number of bytes above 0, but is \"1MB\".")]
    [InlineData("Cors:Origins", "example.org", "The setting Cors:Origins must hold origins such as https://example.org, but has \"example.org\".")]
    [InlineData("Cors:Origins", "https://a.org/x", "The setting Cors:Origins must hold origins such as https://example.org, but has \"https://a.org/x\".")]
    public void A_wrong_value_is_named(string name, string value, string expected)
    {
        Read(name, value, out var mistake);
        Assert.Equal(expected, mistake);
    }

    private static ServerSettings Read(string? name, string? value, out string? mistake)
    {
        var configuration = new ConfigurationBuilder();
        if (name is not null)
            configuration.AddInMemoryCollection([new(name, value)]);
        return ServerSettings.Read(configuration.Build(), out mistake);
    }
}
