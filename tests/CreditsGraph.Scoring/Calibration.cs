using System.Globalization;
using System.Text;

namespace CreditsGraph.Scoring;

/// <summary>How often credits were right, by bands of the reader's confidence a tenth wide.</summary>
public sealed class Calibration
{
    private const int Bands = 10;
    private readonly (int Right, int All, double Sum)[] bands = new (int, int, double)[Bands];

    /// <summary>Counts one credit.</summary>
    public void Count(double confidence, bool isRight)
    {
        ref var band = ref bands[Math.Clamp((int)Math.Ceiling(confidence * Bands) - 1, 0, Bands - 1)];
        band = (band.Right + (isRight ? 1 : 0), band.All + 1, band.Sum + confidence);
    }

    /// <summary>Of the credits with a confidence up to <paramref name="upTo"/> and above a tenth less.</summary>
    public (double Right, int All) Band(double upTo)
    {
        var (right, all, _) = bands[(int)Math.Round(upTo * Bands) - 1];
        return (all == 0 ? 1 : (double)right / all, all);
    }

    /// <summary>Both counted together.</summary>
    public static Calibration operator +(Calibration a, Calibration b)
    {
        var sum = new Calibration();
        for (var i = 0; i < Bands; i++)
        {
            sum.bands[i] = (a.bands[i].Right + b.bands[i].Right, a.bands[i].All + b.bands[i].All,
                a.bands[i].Sum + b.bands[i].Sum);
        }
        return sum;
    }

    /// <summary>A row a band that holds credits.</summary>
    public override string ToString()
    {
        var table = new StringBuilder("confidence       mean  right  credits\n");
        for (var i = Bands - 1; i >= 0; i--)
        {
            var (right, all, sum) = bands[i];
            if (all > 0)
                table.AppendLine(CultureInfo.InvariantCulture,
                    $"{i / 10.0:0.0} to {(i + 1) / 10.0:0.0}     {sum / all,8:0.00} {(double)right / all,6:0.00} {all,8}");
        }
        return table.ToString();
    }
}
