using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace CreditsGraph.Benchmarks.Bounds;

/// <summary>A statement that the program sent, with the values it was sent with.</summary>
internal sealed record SentStatement(string Text, IReadOnlyList<(string Name, object? Value)> Parameters)
{
    public static SentStatement Of(DbCommand command) => new(
        command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(parameter => (parameter.ParameterName, parameter.Value))]);

    /// <summary>The statement as somebody would write it who knows what it says.</summary>
    public SqliteCommand ToCommand(SqliteConnection connection)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // The program's own statements, values are parameters.
        command.CommandText = Text;
#pragma warning restore CA2100
        foreach (var (name, value) in Parameters)
            command.Parameters.AddWithValue(name, value);
        return command;
    }
}
