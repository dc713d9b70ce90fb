namespace CreditsGraph.Analysis.Algorithms;

/// <summary>Arithmetic on counts that stays at the greatest number instead of running over.</summary>
internal static class Saturating
{
    public static long Add(long a, long b) => a > long.MaxValue - b ? long.MaxValue : a + b;

    public static long Multiply(long a, long b) => b != 0 && a > long.MaxValue / b ? long.MaxValue : a * b;
}
