using System.Text.Json;

namespace CreditsGraph.Server.Endpoints;

/// <summary>The files of the IDE: its package as the build fetched it, and our two files that go with it.</summary>
internal sealed class IdeFiles(string folder)
{
    /// <summary>Where the build puts the package's files.</summary>
    public string Folder { get; } = folder;

    /// <summary>The page that the browser opens.</summary>
    public string Index => Path.Combine(Folder, "index.html");

    /// <summary>Whether the build could fetch the package.</summary>
    public bool AreThere => File.Exists(Index);

    /// <summary>
    /// What the IDE asks for when it starts: talk to the address it was opened at, send no telemetry, open new tabs
    /// with a document, our first one where none is given.
    /// </summary>
    public static byte[] Configuration(string? document) => JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object>
    {
        ["title"] = "CreditsGraph",
        ["useBrowserUrlAsEndpoint"] = true,
        ["disableTelemetry"] = true,
        ["graphQLDocument"] = document ?? Text("first-document.graphql"),
    });

    /// <summary>The text of one of our own files.</summary>
    public static string Text(string name)
    {
        using var reader = new StreamReader(typeof(IdeFiles).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
