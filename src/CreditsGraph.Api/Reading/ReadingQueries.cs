using System.Text;
using CreditsGraph.CreditsText;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Errors;

namespace CreditsGraph.Api.Reading;

[QueryType]
internal static class ReadingQueries
{
    private const int LargestText = 10 * 1024 * 1024;

    /// <summary>
    /// What the reader makes of the text or HTML of a credits page of at most 10 MiB in UTF-8. Stores nothing; takes
    /// time linear in the text's length.
    /// </summary>
    /// <param name="text">The page.</param>
    /// <param name="title">The name of the page's main film; absent or null: the page tells it.</param>
    /// <param name="cancellationToken">The request's end.</param>
    public static async Task<CreditsReading> GetReadCreditsAsync(
        string text, string? title, CancellationToken cancellationToken)
    {
        if (Encoding.UTF8.GetByteCount(text) > LargestText)
            throw new GraphQLException(
                $"The text in `text` is larger than the {LargestText} bytes that are read: send the page in parts.",
                ApiErrorCodes.TextTooLarge);
        // A large page takes seconds: they are no thread's that answers requests.
        return await Task.Run(() => CreditsTextParser.ReadUntil(text, title, cancellationToken), cancellationToken)
            .ConfigureAwait(false);
    }
}
