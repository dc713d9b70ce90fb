namespace CreditsGraph.Scoring;

/// <summary>How many of the expected facts were read, and how many of the read ones were expected.</summary>
public readonly record struct Score(int Hits, int Expected, int Read)
{
    public double Precision => Read == 0 ? 1 : (double)Hits / Read;

    public double Recall => Expected == 0 ? 1 : (double)Hits / Expected;

    public double F1 => Expected + Read == 0 ? 1 : 2.0 * Hits / (Expected + Read);

    public static Score operator +(Score a, Score b) => new(a.Hits + b.Hits, a.Expected + b.Expected, a.Read + b.Read);

    public override string ToString() =>
        FormattableString.Invariant($"P {Precision:0.000} R {Recall:0.000} F1 {F1:0.000} ({Hits}/{Expected}/{Read})");
}
