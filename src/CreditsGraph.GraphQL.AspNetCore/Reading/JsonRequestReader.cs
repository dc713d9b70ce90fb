using System.Text.Json;
using CreditsGraph.GraphQL.AspNetCore.Responding;

namespace CreditsGraph.GraphQL.AspNetCore.Reading;

/// <summary>
/// Reads a request's members from JSON (GraphQL over HTTP, "JSON Encoding") in one pass over its bytes. Members it
/// does not know are passed over, as the draft demands; a known one given twice or of a wrong type is refused.
/// </summary>
internal ref struct JsonRequestReader
{
    private const string Where = "The request";
    private readonly ReadOnlyMemory<byte> _text;
    private readonly RequestMembers _members;
    private readonly int _maxDepth;
    private Utf8JsonReader _json;
    private Member _seen;
    private string? _unknown;

    private JsonRequestReader(ReadOnlyMemory<byte> text, int maxDepth, RequestMembers members)
    {
        (_text, _maxDepth, _members) = (text, maxDepth, members);
        _json = new(text.Span, new JsonReaderOptions { MaxDepth = maxDepth });
    }

    [Flags]
    private enum Member
    {
        None = 0,
        Query = 1,
        OperationName = 2,
        Variables = 4,
        Extensions = 8,
    }

    /// <summary>Reads a request into <paramref name="members"/>, or says why it cannot be one. Time is linear.</summary>
    public static RequestRefusal? Read(ReadOnlyMemory<byte> text, int maxDepth, RequestMembers members)
    {
        text = SkipByteOrderMark(text);
        if (text.Span.IndexOfAnyExcept(" \t\r\n"u8) < 0)
            return Refusals.NoBody;
        if (JsonText.Check(text.Span, Where) is { } refusal)
            return refusal;
        try
        {
            return new JsonRequestReader(text, maxDepth, members).Read();
        }
        catch (JsonException exception)
        {
            return JsonText.Refuse(text.Span, Where, exception);
        }
    }

    private RequestRefusal? Read()
    {
        _json.Read();
        if (_json.TokenType == JsonTokenType.StartArray)
            return Refusals.Batch;
        if (_json.TokenType != JsonTokenType.StartObject)
            return Refusals.NotAnObject(JsonTokens.Name(_json.TokenType));
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
            if (ReadMember() is { } refusal)
                return refusal;
        // Nothing may follow the object: the reader throws if it does.
        _json.Read();
        return _members.Document is null ? Refusals.NoDocument(_unknown) : null;
    }

    private RequestRefusal? ReadMember()
    {
        var member = Known();
        if (member == Member.None)
        {
            _unknown ??= _json.GetString();
            _json.Skip();
            return null;
        }

        if ((_seen & member) != 0)
            return Refusals.Duplicate(_json.GetString()!);
        _seen |= member;
        _json.Read();
        return member switch
        {
            Member.Query => ReadQuery(),
            Member.OperationName => ReadOperationName(),
            Member.Variables => ReadVariables(),
            _ => ReadExtensions(),
        };
    }

    private readonly Member Known()
    {
        if (_json.ValueTextEquals("query"u8))
            return Member.Query;
        if (_json.ValueTextEquals("variables"u8))
            return Member.Variables;
        if (_json.ValueTextEquals("operationName"u8))
            return Member.OperationName;
        return _json.ValueTextEquals("extensions"u8) ? Member.Extensions : Member.None;
    }

    private readonly RequestRefusal? ReadQuery()
    {
        if (_json.TokenType == JsonTokenType.Null)
            return null;
        if (_json.TokenType != JsonTokenType.String)
            return Refusals.WrongType("query", "a string", JsonTokens.Name(_json.TokenType));
        var length = _json.ValueSpan.Length;
        if (_json.ValueIsEscaped)
        {
            var unescaped = _members.Rent(length);
            _members.Document = unescaped.AsMemory(0, _json.CopyString(unescaped));
        }
        else
        {
            // Behind the opening quote.
            _members.Document = _text.Slice((int)_json.TokenStartIndex + 1, length);
        }

        return null;
    }

    private readonly RequestRefusal? ReadOperationName()
    {
        if (_json.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
            return Refusals.WrongType("operationName", "a string", JsonTokens.Name(_json.TokenType));
        _members.OperationName = _json.GetString();
        return null;
    }

    private RequestRefusal? ReadVariables()
    {
        if (_json.TokenType == JsonTokenType.Null)
            return null;
        if (_json.TokenType != JsonTokenType.StartObject)
            return Refusals.WrongType("variables", "an object", JsonTokens.Name(_json.TokenType));
        var start = (int)_json.TokenStartIndex;
        _json.Skip();
        return JsonObjects.Parse(_text[start..(int)_json.BytesConsumed], _maxDepth, "variables", _members);
    }

    private RequestRefusal? ReadExtensions()
    {
        if (_json.TokenType is not (JsonTokenType.StartObject or JsonTokenType.Null))
            return Refusals.WrongType("extensions", "an object", JsonTokens.Name(_json.TokenType));
        _json.Skip();
        return null;
    }

    private static ReadOnlyMemory<byte> SkipByteOrderMark(ReadOnlyMemory<byte> text) =>
        text.Span.StartsWith("\uFEFF"u8) ? text[3..] : text;
}
