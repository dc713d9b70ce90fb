using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CreditsGraph.Benchmarks.Bounds;

/// <summary>Listens to the statements that contexts send, with their values.</summary>
internal sealed class SentStatements : DbCommandInterceptor
{
    private readonly List<SentStatement> _sent = [];

    /// <summary>The statements since the last call, in order.</summary>
    public IReadOnlyList<SentStatement> Take()
    {
        SentStatement[] sent = [.. _sent];
        _sent.Clear();
        return sent;
    }

    /// <inheritdoc/>
    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
    {
        _sent.Add(SentStatement.Of(result));
        return result;
    }
}
