using System.Reflection;
using CreditsGraph.GraphQL.Coercion;
using CreditsGraph.GraphQL.Execution;

namespace CreditsGraph.GraphQL.Building;

/// <summary>Calls a resolver method: arguments, parent, services and the cancellation token find their parameters.</summary>
public sealed class BoundMethod
{
    private delegate object? Binding(object? parent, FieldArguments arguments, BatchContext? context, object? extra);

    private readonly MethodInvoker _invoker;
    private readonly Binding[] _bindings;

    internal BoundMethod(MethodInfo method, ParameterInfo[] parameters)
    {
        _invoker = MethodInvoker.Create(method);
        _bindings = [.. parameters.Select(Bind)];
        Arguments = [.. parameters.Where(SchemaBuilder.IsArgument)];
        RequiredMembers = [.. parameters.SelectMany(parameter => parameter.GetCustomAttribute<ParentAttribute>()?.Requires ?? [])];
    }

    /// <summary>The members of the parent that the method reads.</summary>
    public IReadOnlyList<string> RequiredMembers { get; }

    /// <summary>The parameters that are arguments of the field.</summary>
    public IReadOnlyList<ParameterInfo> Arguments { get; }

    /// <summary>The value that an argument's parameter gets.</summary>
    public static object? ValueOf(ParameterInfo argument, FieldArguments arguments)
    {
        ArgumentNullException.ThrowIfNull(argument);
        ArgumentNullException.ThrowIfNull(arguments);
        return InputConversion.To(arguments.Get<object>(SchemaBuilder.ArgumentName(argument)), argument.ParameterType);
    }

    /// <summary>Calls the method; its own exceptions come through unwrapped.</summary>
    /// <param name="parent">The parent, or the parents of a batch; null at the root.</param>
    /// <param name="arguments">The coerced arguments.</param>
    /// <param name="context">The call; null when the method does no I/O.</param>
    /// <param name="extra">Another object that a parameter may ask for by its type, such as a database context.</param>
    public object? Invoke(object? parent, FieldArguments arguments, BatchContext? context, object? extra = null)
    {
        var values = new object?[_bindings.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = _bindings[i](parent, arguments, context, extra);
        return _invoker.Invoke(null, values.AsSpan());
    }

    private static Binding Bind(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (parameter.IsDefined(typeof(ParentAttribute)) || parameter.IsDefined(typeof(EventMessageAttribute)))
            return (parent, _, _, _) => parent;
        if (SchemaBuilder.IsArgument(parameter))
        {
            var name = SchemaBuilder.ArgumentName(parameter);
            return (_, arguments, _, _) => InputConversion.To(arguments.Get<object>(name), type);
        }

        if (type == typeof(CancellationToken))
            return (_, _, context, _) => context!.CancellationToken;
        if (type == typeof(BatchContext))
            return (_, _, context, _) => context;
        return (_, _, context, extra) => type.IsInstanceOfType(extra) ? extra : context!.Services.GetService(type)
            ?? throw new InvalidOperationException($"The service {type} is not registered.");
    }
}
