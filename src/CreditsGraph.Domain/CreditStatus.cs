namespace CreditsGraph.Domain;

/// <summary>Whether the film itself names the contributor.</summary>
public enum CreditStatus
{
    /// <summary>The source gives the credit without reserve.</summary>
    Credited,

    /// <summary>The source says that the film does not name the contributor.</summary>
    Uncredited,
}
