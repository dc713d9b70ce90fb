using System.Reflection;

namespace CreditsGraph;

/// <summary>Behaviours that hold on every database: abstract test classes, each with an heir a database.</summary>
public static class Specifications
{
    private static readonly string[] Databases = ["InMemory", "PostgreSql", "Sqlite"];

    /// <summary>Which behaviours of an assembly are not tested on which database: "StatementTests InMemory".</summary>
    public static IReadOnlyList<string> GapsOf(Assembly tests)
    {
        ArgumentNullException.ThrowIfNull(tests);
        var types = tests.GetTypes();
        return
        [
            .. from specification in types
               where specification.IsAbstract && !specification.IsSealed && specification.Name.EndsWith("Tests", StringComparison.Ordinal)
               from database in Databases
               where !types.Any(type => type.BaseType == specification && type.Name.StartsWith(database, StringComparison.Ordinal))
               orderby specification.Name, database
               select $"{specification.Name} {database}",
        ];
    }
}
