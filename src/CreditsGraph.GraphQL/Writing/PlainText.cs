using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace CreditsGraph.GraphQL.Writing;

/// <summary>Printable ASCII that a JSON string shows as it is: most text of most responses.</summary>
internal static class PlainText
{
    /// <summary>Copies characters as bytes up to the first that needs more than that; comes back with how many.</summary>
    public static int Copy(ReadOnlySpan<char> text, Span<byte> target)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var copied = 0;
        while (units.Length - copied >= Vector128<ushort>.Count)
        {
            var eight = Vector128.Create(units[copied..]);
            if (NeedMore(eight))
                break;
            Vector128.Narrow(eight, eight).GetLower().CopyTo(target[copied..]);
            copied += Vector128<ushort>.Count;
        }

        while (copied < text.Length && IsPlain(text[copied]))
        {
            target[copied] = (byte)text[copied];
            copied++;
        }

        return copied;
    }

    private static bool NeedMore(Vector128<ushort> units)
    {
        var others = Vector128.LessThan(units, Vector128.Create((ushort)' '))
            | Vector128.GreaterThan(units, Vector128.Create((ushort)0x7F))
            | Vector128.Equals(units, Vector128.Create((ushort)'"'))
            | Vector128.Equals(units, Vector128.Create((ushort)'\\'));
        return others != Vector128<ushort>.Zero;
    }

    private static bool IsPlain(char character) => character is >= ' ' and <= '\x7F' and not ('"' or '\\');
}
