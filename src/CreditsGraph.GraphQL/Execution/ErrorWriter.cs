using System.Collections.Immutable;
using System.Globalization;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Writing;

namespace CreditsGraph.GraphQL.Execution;

/// <summary>
/// Writes errors as a response shows them (specification, section 7.1.2): <c>message</c>, then <c>locations</c>,
/// <c>path</c> and <c>extensions</c> where they say something, with <c>code</c> first among the extensions.
/// </summary>
public static class ErrorWriter
{
    /// <summary>Writes the value of <c>errors</c>: a list in the order given. Time is linear in the text written.</summary>
    public static void WriteAll(JsonBuffer buffer, ImmutableArray<GraphQLError> errors)
    {
        buffer.WriteRaw((byte)'[');
        for (var index = 0; index < errors.Length; index++)
        {
            Separate(buffer, index);
            Write(buffer, errors[index]);
        }

        buffer.WriteRaw((byte)']');
    }

    /// <summary>Writes one error as a JSON object.</summary>
    public static void Write(JsonBuffer buffer, GraphQLError error)
    {
        buffer.WriteRaw("{\"message\":"u8);
        buffer.WriteString(error.Message);
        if (error.Locations.Length > 0)
            WriteLocations(buffer, error.Locations);
        if (error.Path is not null)
            WritePath(buffer, error.Path);
        if (error.Code is not null || error.Extensions.Length > 0)
            WriteExtensions(buffer, error);
        buffer.WriteRaw((byte)'}');
    }

    private static void WriteLocations(JsonBuffer buffer, ImmutableArray<SourceLocation> locations)
    {
        buffer.WriteRaw(",\"locations\":["u8);
        for (var index = 0; index < locations.Length; index++)
        {
            Separate(buffer, index);
            buffer.WriteRaw("{\"line\":"u8);
            buffer.WriteNumber(locations[index].Line);
            buffer.WriteRaw(",\"column\":"u8);
            buffer.WriteNumber(locations[index].Column);
            buffer.WriteRaw((byte)'}');
        }

        buffer.WriteRaw((byte)']');
    }

    private static void WritePath(JsonBuffer buffer, ResponsePath path)
    {
        buffer.WriteRaw(",\"path\":["u8);
        var steps = path.ToArray();
        for (var index = 0; index < steps.Length; index++)
        {
            Separate(buffer, index);
            WriteValue(buffer, steps[index]);
        }

        buffer.WriteRaw((byte)']');
    }

    private static void WriteExtensions(JsonBuffer buffer, GraphQLError error)
    {
        buffer.WriteRaw(",\"extensions\":{"u8);
        var written = 0;
        if (error.Code is not null)
            WriteEntry(buffer, written++, "code", error.Code);
        foreach (var (key, value) in error.Extensions)
            WriteEntry(buffer, written++, key, value);
        buffer.WriteRaw((byte)'}');
    }

    private static void WriteEntry(JsonBuffer buffer, int index, string key, object? value)
    {
        Separate(buffer, index);
        buffer.WriteString(key);
        buffer.WriteRaw((byte)':');
        WriteValue(buffer, value);
    }

    private static void WriteValue(JsonBuffer buffer, object? value)
    {
        switch (value)
        {
            case null:
                buffer.WriteNull();
                break;
            case string text:
                buffer.WriteString(text);
                break;
            case bool flag:
                buffer.WriteBoolean(flag);
                break;
            case int number:
                buffer.WriteNumber(number);
                break;
            case long number:
                buffer.WriteNumber(number);
                break;
            case double number when double.IsFinite(number):
                buffer.WriteNumber(number);
                break;
            case decimal number:
                buffer.WriteNumber(number);
                break;
            default:
                buffer.WriteString(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void Separate(JsonBuffer buffer, int index)
    {
        if (index > 0)
            buffer.WriteRaw((byte)',');
    }
}
