using Microsoft.Data.Sqlite;

namespace CreditsGraph.Benchmarks.Bounds;

/// <summary>Statements run one after another over one open connection, every column of every row read.</summary>
internal static class PlainReading
{
    /// <summary>Runs the statements; says how many values came.</summary>
    public static int Read(SqliteConnection connection, IReadOnlyList<SentStatement> statements)
    {
        var values = 0;
        foreach (var statement in statements)
        {
            using var command = statement.ToCommand(connection);
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                for (var column = 0; column < reader.FieldCount; column++)
                {
                    reader.GetValue(column);
                    values++;
                }
            }
        }

        return values;
    }
}
