namespace CreditsGraph.Store;

/// <summary>The one row that says what the whole catalogue holds, kept by the import.</summary>
public sealed class Dataset
{
    /// <summary>The key of the one row.</summary>
    public const long OnlyId = 1;

    /// <summary>The key, always <see cref="OnlyId"/>.</summary>
    public long Id { get; init; } = OnlyId;

    /// <summary>The sum of all sources' facts, 64 hexadecimal digits.</summary>
    public string FactSum { get; set; } = "";

    /// <summary>How many films there are.</summary>
    public long Films { get; set; }

    /// <summary>How many people there are.</summary>
    public long People { get; set; }

    /// <summary>How many organizations there are.</summary>
    public long Organizations { get; set; }

    /// <summary>How many credits there are.</summary>
    public long Credits { get; set; }

    /// <summary>How many reviews there are.</summary>
    public long Reviews { get; set; }

    /// <summary>How many documents were read.</summary>
    public long Sources { get; set; }

    /// <summary>
    /// When the last document that changed anything was imported, to the millisecond; later than for any document before,
    /// so that an equal time means that nothing at all has changed, also what <see cref="FactSum"/> leaves out.
    /// </summary>
    public DateTimeOffset ImportedAt { get; set; }
}
