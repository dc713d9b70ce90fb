using System.Globalization;

namespace CreditsGraph.Importing.Facts;

/// <summary>
/// A sum of SHA-256 hashes modulo 2^256: the same whatever the order of its parts, and any part can be taken out again.
/// </summary>
public readonly record struct FactSum(UInt128 High, UInt128 Low)
{
    /// <summary>How many hexadecimal digits a sum has.</summary>
    public const int Digits = 64;

    /// <summary>The sum without a part.</summary>
    public static FactSum Zero => default;

    /// <summary>The hash that 32 bytes are, the first one the highest.</summary>
    public static FactSum Of(ReadOnlySpan<byte> hash) =>
        new(System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash), System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash[16..]));

    /// <summary>Reads 64 hexadecimal digits; zero of none.</summary>
    public static FactSum Parse(string? digits) => digits is not { Length: Digits }
        ? Zero
        : new(
            UInt128.Parse(digits.AsSpan(0, 32), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
            UInt128.Parse(digits.AsSpan(32), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));

    /// <summary>The sum of both.</summary>
    public static FactSum operator +(FactSum left, FactSum right) => Add(left, right);

    /// <summary>The left one without the right one.</summary>
    public static FactSum operator -(FactSum left, FactSum right) => Subtract(left, right);

    /// <summary>The sum of both.</summary>
    public static FactSum Add(FactSum left, FactSum right)
    {
        var low = unchecked(left.Low + right.Low);
        return new(unchecked(left.High + right.High + (low < left.Low ? UInt128.One : UInt128.Zero)), low);
    }

    /// <summary>The left one without the right one.</summary>
    public static FactSum Subtract(FactSum left, FactSum right) =>
        new(unchecked(left.High - right.High - (left.Low < right.Low ? UInt128.One : UInt128.Zero)), unchecked(left.Low - right.Low));

    /// <summary>64 hexadecimal digits.</summary>
    public override string ToString() =>
        High.ToString("x32", CultureInfo.InvariantCulture) + Low.ToString("x32", CultureInfo.InvariantCulture);
}
