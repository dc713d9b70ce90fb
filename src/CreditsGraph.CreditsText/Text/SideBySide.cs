namespace CreditsGraph.CreditsText.Text;

/// <summary>Asks what looks at one thing alone of many things, on all processors.</summary>
internal static class SideBySide
{
    // So many answers are held at a time.
    private const int Batch = 4096;

    // Fewer are sooner asked than shared out.
    private const int Share = 128;

    /// <summary>
    /// Each of <paramref name="items"/> with the answer, in order; the answers of a batch are there before its first
    /// item comes out. <paramref name="ask"/> may note down things on its item, and sees nothing of what its caller
    /// changes meanwhile.
    /// </summary>
    public static IEnumerable<(TItem Item, TAnswer Answer)> Ask<TItem, TAnswer>(
        IReadOnlyList<TItem> items, Func<TItem, TAnswer> ask, CancellationToken cancellationToken)
    {
        var answers = new TAnswer[Math.Min(Batch, items.Count)];
        for (var from = 0; from < items.Count; from += Batch)
        {
            var count = Math.Min(Batch, items.Count - from);
            Answer(items, from, answers.AsMemory(0, count), ask, cancellationToken);
            for (var i = 0; i < count; i++)
                yield return (items[from + i], answers[i]);
        }
    }

    private static void Answer<TItem, TAnswer>(
        IReadOnlyList<TItem> items, int from, Memory<TAnswer> answers, Func<TItem, TAnswer> ask, CancellationToken cancellationToken)
    {
        if (answers.Length <= Share)
        {
            for (var i = 0; i < answers.Length; i++)
                answers.Span[i] = ask(items[from + i]);
            return;
        }
        var options = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, (answers.Length + Share - 1) / Share, options, share =>
        {
            var span = answers.Span;
            for (var i = share * Share; i < Math.Min(answers.Length, (share + 1) * Share); i++)
                span[i] = ask(items[from + i]);
        });
    }
}
