using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace CreditsGraph.Benchmarks.Pages;

/// <summary>Has the program read a large page, and looks at its time and memory from outside.</summary>
internal static class LargePageRun
{
    private const double MostSeconds = 5;
    private const double MostMegabytes = 300;
    private const int Million = 1_000_000;

    /// <summary>
    /// Reads a page of so many megabytes made of the pages in the folder, three times, and says what the best reading
    /// cost; whether it kept the targets.
    /// </summary>
    public static bool Run(string folder, int megabytes, TextWriter output)
    {
        var page = Path.GetTempFileName();
        try
        {
            File.WriteAllText(page, PageOf(folder, megabytes));
            var best = Enumerable.Range(0, 3).Select(_ => Read(page)).MinBy(cost => cost.Seconds);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{megabytes} MB: {best.Seconds:F2} s, {best.ProcessorSeconds:F2} s of the processor, {best.Megabytes:F0} MB at most"));
            return best.Seconds < MostSeconds && best.Megabytes < MostMegabytes;
        }
        finally
        {
            File.Delete(page);
        }
    }

    private static string PageOf(string folder, int megabytes)
    {
        var pages = Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".txt" or ".html").Order(StringComparer.Ordinal)
            .Select(File.ReadAllText).ToList();
        if (pages.Count == 0)
            throw new InvalidOperationException($"{folder} holds no page.");
        var text = new StringBuilder();
        var bytes = 0;
        for (var i = 0; bytes < megabytes * Million; i = (i + 1) % pages.Count)
        {
            text.Append(pages[i]).Append("\n\n");
            bytes += Encoding.UTF8.GetByteCount(pages[i]) + 2;
        }
        return text.ToString();
    }

    private static (double Seconds, double ProcessorSeconds, double Megabytes) Read(string page)
    {
        var clock = Stopwatch.StartNew();
        using var program = Process.Start(new ProcessStartInfo("dotnet", [Program(), "read", "--format", "json", page])
        {
            RedirectStandardOutput = true,
        })!;
        var most = 0L;
        var buffer = new char[64 * 1024];
        // Its memory is looked at each time that it has written something: what it holds is most just before.
        while (program.StandardOutput.ReadBlock(buffer) > 0)
        {
            program.Refresh();
            most = Math.Max(most, program.HasExited ? 0 : program.PeakWorkingSet64);
        }
        program.WaitForExit();
        return (clock.Elapsed.TotalSeconds, program.TotalProcessorTime.TotalSeconds, (double)most / Million);
    }

    // The server stands beside this program's own folder.
    private static string Program()
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(own.Parent!.Parent!.FullName, "CreditsGraph.Server", own.Name, "CreditsGraph.Server.dll");
    }
}
