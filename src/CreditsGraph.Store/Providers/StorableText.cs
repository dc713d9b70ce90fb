using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CreditsGraph.Store.Providers;

/// <summary>
/// Lets questions hold text that no database keeps (U+0000, lone surrogates): it is asked for as U+FFFF, which is
/// stored nowhere, so that the answer is the same on every database: nothing has it.
/// </summary>
internal sealed class StorableText : DbCommandInterceptor
{
    public static readonly StorableText Instance = new();

    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
    {
        Repair(result);
        return result;
    }

    private static void Repair(DbCommand command)
    {
        foreach (DbParameter parameter in command.Parameters)
        {
            if (parameter.Value is string text && !StoredText.IsStorable(text))
                parameter.Value = StoredText.Replace(text, '\uFFFF');
            else if (parameter.Value is IList<string> texts && texts.Any(item => item is not null && !StoredText.IsStorable(item)))
                parameter.Value = texts.Select(item => item is null ? null : StoredText.Replace(item, '\uFFFF')).ToArray();
        }
    }
}
