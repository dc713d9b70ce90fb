using CreditsGraph.Server.Endpoints;
using CreditsGraph.Store.Providers;

namespace CreditsGraph.Server.Composition;

/// <summary>
/// The settings of the server: from <c>appsettings.json</c> beside the program, environment variables
/// (<c>Ide__Enabled</c>) and <c>--set Ide:Enabled=false</c>, the later winning.
/// </summary>
internal sealed record ServerSettings
{
    /// <summary><c>Ide:Enabled</c>: whether browsers get the IDE. True by default, in every environment.</summary>
    public bool IdeEnabled { get; init; } = true;

    /// <summary><c>Introspection:Enabled</c>: whether clients may ask for the schema. True by default, in every environment.</summary>
    public bool IntrospectionEnabled { get; init; } = true;

    /// <summary><c>Http:DraftStatusCodes</c>: 422 and 294, as the newest draft of GraphQL over HTTP has it. False by default.</summary>
    public bool DraftStatusCodes { get; init; }

    // A page of 10 MiB, the largest that is read, as JSON, which may write a character in three times its bytes.
    private const int LargestRequest = 32 * 1024 * 1024;

    /// <summary><c>Http:MaxRequestSize</c>: the largest request body in bytes. 32 MiB by default.</summary>
    public int MaxRequestSize { get; init; } = LargestRequest;

    /// <summary><c>Cors:Origins</c>: whose pages may call, separated by spaces, or <c>*</c>. None by default.</summary>
    public IReadOnlyList<string> CorsOrigins { get; init; } = [];

    /// <summary><c>Database</c>: where the catalogue is kept. In memory by default.</summary>
    public Database Database { get; init; } = Database.CreateInMemory(Guid.NewGuid().ToString());

    /// <summary>The files to read before the first request, as the command line names them.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>Where the files of the IDE are; not to be set from outside.</summary>
    public IdeFiles Ide { get; init; } = new(Path.Combine(AppContext.BaseDirectory, "ide"));

    /// <summary>Reads the settings; <paramref name="mistake"/> says in one line what is wrong with the first wrong one.</summary>
    public static ServerSettings Read(IConfiguration configuration, out string? mistake)
    {
        mistake = null;
        return new()
        {
            IdeEnabled = Flag(configuration, "Ide:Enabled", true, ref mistake),
            IntrospectionEnabled = Flag(configuration, "Introspection:Enabled", true, ref mistake),
            DraftStatusCodes = Flag(configuration, "Http:DraftStatusCodes", false, ref mistake),
            MaxRequestSize = Size(configuration, "Http:MaxRequestSize", LargestRequest, ref mistake),
            CorsOrigins = Origins(configuration, "Cors:Origins", ref mistake),
            Database = DatabaseOf(configuration, ref mistake),
        };
    }

    private static Database DatabaseOf(IConfiguration configuration, ref string? mistake)
    {
        if (Database.TryParse(configuration["Database"] ?? Database.InMemory, out var database, out var refusal))
            return database!;
        mistake ??= refusal;
        return Database.CreateInMemory("none");
    }

    private static bool Flag(IConfiguration configuration, string name, bool otherwise, ref string? mistake)
    {
        if (configuration[name] is not { } text)
            return otherwise;
        if (!bool.TryParse(text, out var value))
            mistake ??= $"The setting {name} must be true or false, but is \"{text}\".";
        return value;
    }

    private static int Size(IConfiguration configuration, string name, int otherwise, ref string? mistake)
    {
        if (configuration[name] is not { } text)
            return otherwise;
        if (!int.TryParse(text, out var value) || value < 1)
            mistake ??= $"The setting {name} must be a number of bytes above 0, but is \"{text}\".";
        return value;
    }

    private static string[] Origins(IConfiguration configuration, string name, ref string? mistake)
    {
        var origins = (configuration[name] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (origins.FirstOrDefault(origin => !IsOrigin(origin)) is { } wrong)
            mistake ??= $"The setting {name} must hold origins such as https://example.org, but has \"{wrong}\".";
        return origins;
    }

    private static bool IsOrigin(string text) =>
        text == "*" || (Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https"
            && uri.GetLeftPart(UriPartial.Authority).Equals(text, StringComparison.OrdinalIgnoreCase));
}
