using System.Globalization;

namespace CreditsGraph.Workload;

/// <summary>How much there is of everything: 20 credits and two reviews a film, three people a film, at any size.</summary>
internal sealed record WorkloadSize
{
    /// <summary>The size that is measured.</summary>
    public const int FullCredits = 2_000_000;

    /// <summary>The smallest size that still has every role and a choice of people.</summary>
    public const int FewestCredits = 2_000;

    private WorkloadSize(int credits) => Credits = credits;

    /// <summary>The credits: the number that a size is known by.</summary>
    public int Credits { get; }

    public int Films => Credits / 20;

    public int People => Films * 3;

    public int Reviews => Films * 2;

    public int Publications => Math.Clamp(Films / 200, 10, 500);

    /// <summary>The database that holds a workload of this size.</summary>
    public string Database => $"credits_{Credits.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>A size; null with a line for people when there is none such.</summary>
    public static WorkloadSize? Of(int credits, out string? mistake)
    {
        mistake = credits < FewestCredits || credits % 20 != 0
            ? $"A workload has at least {FewestCredits} credits, in twenties; {credits} will not do."
            : null;
        return mistake is null ? new(credits) : null;
    }
}
