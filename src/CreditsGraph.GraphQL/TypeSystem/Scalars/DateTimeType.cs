using System.Globalization;
using System.Text.RegularExpressions;
using CreditsGraph.GraphQL.Writing;

namespace CreditsGraph.GraphQL.TypeSystem.Scalars;

/// <summary>
/// DateTime: a date and time with its offset from UTC (RFC 3339). Nine digits of a fraction are read, of which seven
/// count; as many as are needed are written.
/// </summary>
public sealed partial class DateTimeType : TextScalarType<DateTimeOffset>
{
    private const string UtcFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'";
    private const string OffsetFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz";

    /// <summary>The scalar <c>DateTime</c>.</summary>
    public DateTimeType()
        : base("DateTime")
    {
        Description = "A date and time with its offset from UTC, such as 2026-01-31T20:15:00Z.";
        SpecifiedByUrl = "https://scalars.graphql.org/chillicream/date-time.html";
    }

    /// <inheritdoc/>
    public override bool TryWrite(DateTimeOffset value, JsonBuffer buffer)
    {
        buffer.WriteFormatted(value, value.Offset == TimeSpan.Zero ? UtcFormat : OffsetFormat);
        return true;
    }

    /// <inheritdoc/>
    protected override bool TryParse(string text, out DateTimeOffset value)
    {
        value = default;
        var parts = Shape().Match(text);
        if (!parts.Success)
            return false;
        var fraction = parts.Groups["fraction"].Value;
        var offset = parts.Groups["offset"].Value.ToUpperInvariant();
        var normal = $"{parts.Groups["date"]}T{parts.Groups["time"]}{fraction[..Math.Min(fraction.Length, 8)]}"
            + (offset == "Z" ? "+00:00" : offset);
        return DateTimeOffset.TryParseExact(
            normal, OffsetFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }

    /// <summary>A DateTime is a DateTimeOffset; one of unspecified kind counts as UTC.</summary>
    protected override bool TryConvert(object value, out DateTimeOffset converted)
    {
        converted = default;
        if (value is not DateTime dateTime)
            return false;
        converted = new DateTimeOffset(
            dateTime.Kind == DateTimeKind.Unspecified ? DateTime.SpecifyKind(dateTime, DateTimeKind.Utc) : dateTime);
        return true;
    }

    [GeneratedRegex(
        """
        ^(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})[Tt]
        (?<time>[0-9]{2}:[0-9]{2}:[0-9]{2})(?<fraction>\.[0-9]{1,9})?
        (?<offset>[Zz]|[+-][0-9]{2}:[0-9]{2})\z
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
