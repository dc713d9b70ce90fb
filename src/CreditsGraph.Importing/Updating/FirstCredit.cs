using System.Globalization;

namespace CreditsGraph.Importing.Updating;

/// <summary>A credit that may be somebody's first one, by which people of one name are told apart.</summary>
internal readonly record struct FirstCredit(int? Year, string Title, string TitleKey, int Position, string Role)
{
    /// <summary>Whether this one comes first, the same whatever the order of reading.</summary>
    public bool IsBefore(in FirstCredit other)
    {
        var order = (Year ?? int.MaxValue).CompareTo(other.Year ?? int.MaxValue);
        if (order == 0)
            order = string.CompareOrdinal(TitleKey, other.TitleKey);
        if (order == 0)
            order = Position.CompareTo(other.Position);
        return (order == 0 ? string.CompareOrdinal(Role, other.Role) : order) < 0;
    }

    /// <summary>For people: "Editor, Bridges (1999)".</summary>
    public override string ToString() => Year is { } year
        ? string.Create(CultureInfo.InvariantCulture, $"{Role}, {Title} ({year})")
        : $"{Role}, {Title}";
}
