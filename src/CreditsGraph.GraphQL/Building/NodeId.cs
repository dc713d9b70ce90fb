using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.Writing;

namespace CreditsGraph.GraphQL.Building;

/// <summary>
/// A global object id: the Base64 of <c>TypeName:key</c>, as HotChocolate writes it. Clients treat it as opaque.
/// </summary>
public readonly record struct NodeId(string TypeName, long Key)
{
    private const int MaxLength = 256;

    /// <summary>The code of a malformed id.</summary>
    public const string InvalidCode = Errors.ErrorCodes.ValueConversion;

    /// <summary>Reads an id; false when it is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out NodeId id)
    {
        id = default;
        Span<byte> bytes = stackalloc byte[MaxLength];
        if (text is null || text.Length > MaxLength || !Convert.TryFromBase64String(text, bytes, out var length))
            return false;
        var decoded = Encoding.UTF8.GetString(bytes[..length]);
        var colon = decoded.LastIndexOf(':');
        if (colon <= 0 || !long.TryParse(decoded.AsSpan(colon + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var key))
            return false;
        id = new(decoded[..colon], key);
        return id.ToString() == text;
    }

    /// <summary>The error for text that is no id, or the id of another type.</summary>
    public static Errors.GraphQLError Invalid(string? text) =>
        new Errors.GraphQLError("The node ID string has an invalid format.") { Code = InvalidCode }.With("originalValue", text);

    /// <summary>The id as clients see it.</summary>
    public override string ToString() =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{TypeName}:{Key}")));

    /// <summary>Writes keys as ids of a type, without allocating.</summary>
    internal sealed class Writer(string typeName) : LeafWriter<long>
    {
        private readonly byte[] _prefix = Encoding.UTF8.GetBytes($"{typeName}:");

        public override LeafStatus Write(long value, JsonBuffer buffer)
        {
            var plainLength = _prefix.Length + 20;
            var target = buffer.Reserve(Base64.GetMaxEncodedToUtf8Length(plainLength) + 2);
            target[0] = (byte)'"';
            _prefix.CopyTo(target[1..]);
            Utf8Formatter.TryFormat(value, target[(1 + _prefix.Length)..], out var digits);
            Base64.EncodeToUtf8InPlace(target[1..], _prefix.Length + digits, out var written);
            target[written + 1] = (byte)'"';
            buffer.Advance(written + 2);
            return LeafStatus.Written;
        }
    }
}
