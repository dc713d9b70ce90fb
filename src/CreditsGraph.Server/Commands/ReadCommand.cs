using System.CommandLine;
using CreditsGraph.CreditsText;
using CreditsGraph.Server.Reading;

namespace CreditsGraph.Server.Commands;

/// <summary><c>read FILE</c>: what the reader makes of a credits page. Stores nothing.</summary>
internal static class ReadCommand
{
    private const int Clean = 0;
    private const int WithIssues = 1;
    private const int Unreadable = 2;

    /// <summary>
    /// The command. It exits with 0 for a clean reading, 1 for one with issues, 2 for an unreadable file.
    /// </summary>
    public static Command Create()
    {
        var file = new Argument<string>(
            "FILE") { Description = "The credits page: a text in UTF-8, UTF-16 or Windows-1252." };
        var format = new Option<string>("--format")
        {
            Description = "How to show the reading: a table for people or JSON for scripts.",
            DefaultValueFactory = _ => "table",
        };
        format.AcceptOnlyFromAmong("table", "json");
        var command =
            new Command("read", "Show what the reader makes of a credits page. Stores nothing.") { file, format };
        command.SetAction(parsed => Run(
            parsed.GetValue(file)!, parsed.GetValue(format)!, parsed.InvocationConfiguration.Output,
                parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string path, string format, TextWriter output, TextWriter error)
    {
        if (!TryLoad(path, out var text, out var fault))
        {
            error.WriteLine(fault);
            return Unreadable;
        }
        var reading = CreditsTextParser.Read(text);
        if (format == "json")
            ReadingJson.Write(output, reading);
        else
            ReadingTable.Write(output, reading);
        return reading.Issues.Count == 0 ? Clean : WithIssues;
    }

    private static bool TryLoad(string path, out string text, out string fault)
    {
        text = string.Empty;
        fault = string.Empty;
        try
        {
            if (Directory.Exists(path))
                fault = $"{path} is a folder: name one file in it.";
            else if (!File.Exists(path))
                fault = $"{path} does not exist: check the path, or name another file.";
            else if (PageEncoding.Decode(File.ReadAllBytes(path)) is { } decoded)
                text = decoded;
            else
                fault = $"{path} is not a text: save the page as plain text and name that file.";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            fault = $"{path} cannot be read ({exception.Message.TrimEnd('.')}): check its permissions.";
        }
        return fault.Length == 0;
    }
}
