namespace CreditsGraph.Server.Commands;

/// <summary>Writes files that are there whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>
    /// Writes into a file beside the one asked for and, once all is written, puts it in its place. When writing is
    /// refused, fails or is cancelled, what stood there before still does, and nothing else.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes to what it opens; comes back with one line for people when it does not.</param>
    public static async Task<string?> WriteAsync(string path, Func<Func<Stream>, Task<string?>> write)
    {
        var part = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            FileStream? stream = null;
            string? refusal;
            try
            {
                refusal = await write(() => stream = new FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, useAsync: true));
            }
            finally
            {
                if (stream is not null)
                    await stream.DisposeAsync();
            }

            if (refusal is null)
                File.Move(part, path, overwrite: true);
            return refusal;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return $"{path} cannot be written ({exception.Message.TrimEnd('.')}): choose another place with --out.";
        }
        finally
        {
            if (File.Exists(part))
                File.Delete(part);
        }
    }
}
