using System.Globalization;
using Microsoft.AspNetCore.Http;
using Npgsql;

namespace CreditsGraph.Benchmarks.Floor;

/// <summary>A hand-written statement that gives the whole answer of one query as JSON text.</summary>
/// <param name="Query">The query that it answers.</param>
/// <param name="Sql">The statement; its parameters are $1, $2 and so on.</param>
/// <param name="Parameters">Takes the parameters from an address.</param>
internal sealed record FloorStatement(string Query, string Sql, Func<IQueryCollection, NpgsqlParameter[]> Parameters)
{
    public static NpgsqlParameter Long(IQueryCollection values, string name) =>
        new NpgsqlParameter<long> { TypedValue = long.Parse(values[name]!, CultureInfo.InvariantCulture) };

    public static NpgsqlParameter Int(IQueryCollection values, string name) =>
        new NpgsqlParameter<int> { TypedValue = int.Parse(values[name]!, CultureInfo.InvariantCulture) };

    public static NpgsqlParameter Text(IQueryCollection values, string name) =>
        new NpgsqlParameter<string> { TypedValue = values[name]! };
}
