using CreditsGraph.Domain;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Api.Types;

/// <summary>Where in a document a fact stands. Line and column from 1; column and length in UTF-16 code units.</summary>
/// <param name="Source">The document.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Length">The length.</param>
/// <param name="Text">The words that stand there.</param>
/// <param name="LineText">The whole line, without its ending.</param>
internal sealed record SourceSpan(Source Source, int Line, int Column, int Length, string Text, string LineText)
{
    /// <summary>The spans of some facts, one each, in order; null where the document's text is not kept.</summary>
    internal static async Task<IReadOnlyList<SourceSpan?>> LoadAsync(
        IReadOnlyList<(long SourceId, int Line, int Column, int Length)> places,
        IDbContextFactory<CatalogContext> contexts,
        CancellationToken cancellationToken)
    {
        var keys = places.Select(place => place.SourceId).Distinct().ToArray();
        var context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        await using (context.ConfigureAwait(false))
        {
            var sources = await context.Sources.Where(source => keys.Contains(source.Id))
                .ToDictionaryAsync(source => source.Id, cancellationToken).ConfigureAwait(false);
            var lines = sources.ToDictionary(source => source.Key, source => LinesOf(source.Value.Text));
            return [.. places.Select(place => At(sources[place.SourceId], lines[place.SourceId], place.Line, place.Column, place.Length))];
        }
    }

    private static SourceSpan? At(Source source, string[] lines, int line, int column, int length)
    {
        if (line < 1 || line > lines.Length)
            return null;
        var text = lines[line - 1];
        var start = Math.Clamp(column - 1, 0, text.Length);
        return new(source, line, column, length, text.Substring(start, Math.Min(length, text.Length - start)), text);
    }

    private static string[] LinesOf(string? text) => text?.ReplaceLineEndings("\n").Split('\n') ?? [];
}
