using System.Text;
using CreditsGraph.GraphQL.TypeSystem;
using CreditsGraph.GraphQL.Writing;

namespace CreditsGraph.GraphQL.Execution;

/// <summary>Finds the writer for a CLR type and a leaf type.</summary>
public static class LeafWriters
{
    /// <summary>The writer of <typeparamref name="T"/> values as a leaf type; any CLR type has one, if only by boxing.</summary>
    public static LeafWriter<T> For<T>(NamedType type)
    {
        if (Nullable.GetUnderlyingType(typeof(T)) is { } underlying)
            return (LeafWriter<T>)Make(typeof(NullableFactory<>), underlying, type);
        if (typeof(T).IsEnum && type is EnumType)
            return (LeafWriter<T>)Make(typeof(EnumFactory<>), typeof(T), type);
        if (typeof(T).IsValueType && typeof(ScalarType<>).MakeGenericType(typeof(T)).IsInstanceOfType(type))
            return (LeafWriter<T>)Make(typeof(ScalarFactory<>), typeof(T), type);
        return type is ScalarType<string> text && typeof(T) == typeof(string)
            ? (LeafWriter<T>)(object)new StringLeaf(text)
            : new BoxedLeaf<T>(type);
    }

    /// <summary>Writes a boxed leaf value that is not null; false, with nothing written, when it does not fit.</summary>
    internal static bool TryWriteBoxed(NamedType type, object value, JsonBuffer buffer)
    {
        if (type is ScalarType scalar)
            return scalar.TryWrite(value, buffer);
        if (((EnumType)type).FindByRuntimeValue(value) is not { } member)
            return false;
        buffer.WriteString(member.Name);
        return true;
    }

    private static object Make(Type factory, Type argument, NamedType type) =>
        ((IFactory)Activator.CreateInstance(factory.MakeGenericType(argument))!).Create(type);

    private interface IFactory
    {
        object Create(NamedType type);
    }

    private sealed class NullableFactory<T> : IFactory
        where T : struct
    {
        public object Create(NamedType type) => new NullableLeaf<T>(For<T>(type));
    }

    private sealed class EnumFactory<T> : IFactory
        where T : struct, Enum
    {
        public object Create(NamedType type) => new EnumLeaf<T>((EnumType)type);
    }

    private sealed class ScalarFactory<T> : IFactory
        where T : notnull
    {
        public object Create(NamedType type) => new ScalarLeaf<T>((ScalarType<T>)type);
    }

    private sealed class ScalarLeaf<T>(ScalarType<T> scalar) : LeafWriter<T>
        where T : notnull
    {
        public override LeafStatus Write(T value, JsonBuffer buffer) =>
            scalar.TryWrite(value, buffer) ? LeafStatus.Written : LeafStatus.Invalid;
    }

    private sealed class StringLeaf(ScalarType<string> scalar) : LeafWriter<string?>
    {
        public override LeafStatus Write(string? value, JsonBuffer buffer) =>
            value is null ? LeafStatus.Null : scalar.TryWrite(value, buffer) ? LeafStatus.Written : LeafStatus.Invalid;
    }

    private sealed class NullableLeaf<T>(LeafWriter<T> inner) : LeafWriter<T?>
        where T : struct
    {
        public override LeafStatus Write(T? value, JsonBuffer buffer) =>
            value is { } given ? inner.Write(given, buffer) : LeafStatus.Null;
    }

    private sealed class EnumLeaf<T>(EnumType type) : LeafWriter<T>
        where T : struct, Enum
    {
        // Made at the first value: resolvers are made before the enum has its values.
        private Dictionary<T, byte[]>? _names;

        public override LeafStatus Write(T value, JsonBuffer buffer)
        {
            if (!(_names ??= Names()).TryGetValue(value, out var name))
                return LeafStatus.Invalid;
            buffer.WriteAsciiString(name);
            return LeafStatus.Written;
        }

        private Dictionary<T, byte[]> Names() => type.Values
            .Where(value => value.RuntimeValue is T)
            .ToDictionary(value => (T)value.RuntimeValue, value => Encoding.UTF8.GetBytes(value.Name));
    }

    private sealed class BoxedLeaf<T>(NamedType type) : LeafWriter<T>
    {
        public override LeafStatus Write(T value, JsonBuffer buffer) =>
            value is null ? LeafStatus.Null : TryWriteBoxed(type, value, buffer) ? LeafStatus.Written : LeafStatus.Invalid;
    }
}
