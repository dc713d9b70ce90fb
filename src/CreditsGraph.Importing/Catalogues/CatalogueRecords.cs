using System.Text.Json;

namespace CreditsGraph.Importing.Catalogues;

/// <summary>The records of a catalogue file as the pipeline takes them.</summary>
internal static class CatalogueRecords
{
    /// <summary>The records, and a refusal in place of what a file that breaks off would throw.</summary>
    public static IAsyncEnumerable<SourceRecord> Guarded(IEnumerable<SourceRecord> records) => Steps(records).ToAsyncEnumerable();

    private static IEnumerable<SourceRecord> Steps(IEnumerable<SourceRecord> records)
    {
        using var step = records.GetEnumerator();
        while (Next(step) is { } record)
        {
            yield return record;
            if (record is SourceRecord.Refusal)
                yield break;
        }
    }

    private static SourceRecord? Next(IEnumerator<SourceRecord> step)
    {
        try
        {
            return step.MoveNext() ? step.Current : null;
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException or JsonException)
        {
            return new SourceRecord.Refusal($"it cannot be read to its end ({exception.Message.Split('\n')[0].TrimEnd('.')})");
        }
    }
}
