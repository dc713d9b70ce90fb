using System.Globalization;
using System.Text.Json;

namespace CreditsGraph.GraphQL.TypeSystem.Scalars;

/// <summary>Whole numbers that come as JSON or as numbers of another CLR type.</summary>
internal static class WholeNumber
{
    /// <summary>Reads a JSON number without a fraction: 1, and 1.0 and 1e3 as well.</summary>
    public static bool TryRead(JsonElement value, out long number)
    {
        number = 0;
        if (value.ValueKind != JsonValueKind.Number)
            return false;
        if (value.TryGetInt64(out number))
            return true;
        return value.TryGetDouble(out var floating) && TryConvert(floating, out number);
    }

    /// <summary>Converts a number of another CLR type; false when it has a fraction or is too large.</summary>
    public static bool TryConvert(object value, out long number)
    {
        number = 0;
        switch (value)
        {
            case int or short or sbyte or byte or ushort or uint or long:
                number = Convert.ToInt64(value, CultureInfo.InvariantCulture);
                return true;
            case ulong large when large <= long.MaxValue:
                number = (long)large;
                return true;
            case decimal exact:
                return TryConvert(exact, out number);
            case double or float:
                return TryConvert(Convert.ToDouble(value, CultureInfo.InvariantCulture), out number);
            default:
                return false;
        }
    }

    private static bool TryConvert(double value, out long number)
    {
        // Past 2^53 a double is whole whatever it was meant to be.
        var isWhole = double.IsInteger(value) && Math.Abs(value) <= 1L << 53;
        number = isWhole ? (long)value : 0;
        return isWhole;
    }

    private static bool TryConvert(decimal value, out long number)
    {
        var isWhole = decimal.IsInteger(value) && value is >= long.MinValue and <= long.MaxValue;
        number = isWhole ? (long)value : 0;
        return isWhole;
    }
}
