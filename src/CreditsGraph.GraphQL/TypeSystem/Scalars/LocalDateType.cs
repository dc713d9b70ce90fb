using System.Globalization;
using CreditsGraph.GraphQL.Writing;

namespace CreditsGraph.GraphQL.TypeSystem.Scalars;

/// <summary>LocalDate: a date without a time zone (RFC 3339, full-date).</summary>
public sealed class LocalDateType : TextScalarType<DateOnly>
{
    private const string Format = "yyyy-MM-dd";

    /// <summary>The scalar <c>LocalDate</c>.</summary>
    public LocalDateType()
        : base("LocalDate")
    {
        Description = "A date without a time zone, such as 2026-01-31.";
        SpecifiedByUrl = "https://scalars.graphql.org/chillicream/local-date.html";
    }

    /// <inheritdoc/>
    public override bool TryWrite(DateOnly value, JsonBuffer buffer)
    {
        buffer.WriteFormatted(value, Format);
        return true;
    }

    /// <inheritdoc/>
    protected override bool TryParse(string text, out DateOnly value) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    /// <inheritdoc/>
    protected override bool TryConvert(object value, out DateOnly converted)
    {
        converted = value is DateTime dateTime ? DateOnly.FromDateTime(dateTime) : default;
        return value is DateTime { TimeOfDay.Ticks: 0 };
    }
}
