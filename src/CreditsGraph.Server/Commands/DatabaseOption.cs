using System.CommandLine;

namespace CreditsGraph.Server.Commands;

/// <summary>The option <c>--database</c>, which commands that use the catalogue share.</summary>
internal static class DatabaseOption
{
    public static Option<string?> Create() => new("--database")
    {
        Description = "Where the catalogue is kept: inmemory, sqlite:FILE or postgres:CONNECTION. Default: inmemory.",
        HelpName = "DATABASE",
    };

    /// <summary>The option as a setting, which wins over those from elsewhere.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Setting(string? value)
    {
        if (value is not null)
            yield return new("Database", value);
    }
}
