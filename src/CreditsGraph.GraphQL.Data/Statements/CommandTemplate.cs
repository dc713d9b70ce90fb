using System.Collections;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CreditsGraph.GraphQL.Data.Statements;

/// <summary>
/// A command that EF Core made for a query, to be filled with other values of the query. That is possible where its
/// parameters are the query's values as they are; what EF Core would do again, with the same outcome, is left out.
/// </summary>
internal sealed class CommandTemplate
{
    private readonly string _text;
    private readonly int _timeout;
    private readonly DbProviderFactory _factory;
    private readonly (ICloneable Parameter, int Value)[] _parameters;

    private CommandTemplate(DbCommand command, DbProviderFactory factory, (ICloneable Parameter, int Value)[] parameters) =>
        (_text, _timeout, _factory, _parameters) = (command.CommandText, command.CommandTimeout, factory, parameters);

    /// <summary>The template of a command; null where other values may need another text, or are converted.</summary>
    /// <param name="command">The command; its parameters are copied from for each filling.</param>
    /// <param name="model">The model of the database.</param>
    /// <param name="values">The values that it was made for; the query calls them p0, p1 and so on.</param>
    public static CommandTemplate? Of(DbCommand command, IModel model, IReadOnlyList<object?> values)
    {
        if (!values.All(HasOneText) || HidesConversions(model) || DbProviderFactories.GetFactory(command.Connection!) is not { } factory)
            return null;
        var parameters = command.Parameters.Cast<DbParameter>().Select(parameter => (parameter as ICloneable, PlaceOf(parameter, values))).ToArray();
        return parameters.All(parameter => parameter is (not null, >= 0)) ? new(command, factory, parameters!) : null;
    }

    /// <summary>The command for other values; null when they need a text of their own.</summary>
    public DbCommand? Fill(IReadOnlyList<object?> values)
    {
        var command = _factory.CreateCommand()!;
        command.CommandText = _text;
        command.CommandTimeout = _timeout;
        foreach (var (prototype, value) in _parameters)
        {
            if (!HasOneText(values[value]))
                return null;
            var parameter = (DbParameter)prototype.Clone();
            parameter.Value = values[value];
            command.Parameters.Add(parameter);
        }

        return command;
    }

    /// <summary>Whether EF Core compares all values of a type by the same text: null, alone or in a list, has one of its own.</summary>
    private static bool HasOneText(object? value) => value is string or long[] or (ValueType and not IEnumerable);

    /// <summary>Whether a conversion may go unseen because what it gives is of the type that it takes.</summary>
    private static bool HidesConversions(IModel model) => model.GetEntityTypes()
        .SelectMany(entity => entity.GetProperties())
        .Any(property => property.GetTypeMapping().Converter is { } converter && converter.ModelClrType == converter.ProviderClrType);

    private static int PlaceOf(DbParameter parameter, IReadOnlyList<object?> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (parameter.ParameterName.AsSpan().TrimStart('@').SequenceEqual($"p{i}"))
                return Equals(parameter.Value, values[i]) ? i : -1;
        }

        return -1;
    }
}
