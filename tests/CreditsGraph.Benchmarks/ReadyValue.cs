using System.Text.Json;

namespace CreditsGraph.Benchmarks;

/// <summary>A JSON value with everything at hand that writing it needs: names encoded, texts decoded.</summary>
public sealed class ReadyValue
{
    private readonly JsonValueKind _kind;
    private readonly string? _text;
    private readonly JsonEncodedText[] _names = [];
    private readonly ReadyValue[] _values = [];

    /// <summary>Takes a value of the kinds that introspection answers with; it has no numbers.</summary>
    public ReadyValue(JsonElement value)
    {
        _kind = value.ValueKind;
        if (_kind == JsonValueKind.String)
            _text = value.GetString();
        if (_kind == JsonValueKind.Array)
            _values = [.. value.EnumerateArray().Select(item => new ReadyValue(item))];
        if (_kind != JsonValueKind.Object)
            return;
        _names = [.. value.EnumerateObject().Select(member => JsonEncodedText.Encode(member.Name))];
        _values = [.. value.EnumerateObject().Select(member => new ReadyValue(member.Value))];
    }

    /// <summary>Writes the value.</summary>
    public void Write(Utf8JsonWriter json)
    {
        switch (_kind)
        {
            case JsonValueKind.Object:
                WriteObject(json);
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                foreach (var item in _values)
                    item.Write(json);
                json.WriteEndArray();
                break;
            case JsonValueKind.String:
                json.WriteStringValue(_text);
                break;
            case JsonValueKind.True or JsonValueKind.False:
                json.WriteBooleanValue(_kind == JsonValueKind.True);
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    private void WriteObject(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        for (var i = 0; i < _names.Length; i++)
        {
            json.WritePropertyName(_names[i]);
            _values[i].Write(json);
        }

        json.WriteEndObject();
    }
}
