namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>Where a page states a year, from the weakest to the strongest.</summary>
internal enum YearSource
{
    /// <summary>A line of copyright.</summary>
    Copyright,

    /// <summary>A date of release.</summary>
    Release,

    /// <summary>Beside the title.</summary>
    Title,

    /// <summary>Among the film's country, length and the like.</summary>
    Facts,

    /// <summary>Under a label of its own.</summary>
    Label,
}
