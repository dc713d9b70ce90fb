namespace CreditsGraph.CreditsText.Text;

/// <summary>What stands before a row's words.</summary>
internal enum RowMark : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A bullet of a list.</summary>
    Bullet,

    /// <summary>A dash, which may be a bullet or may attribute a quote.</summary>
    Dash,

    /// <summary>The bar of a table.</summary>
    Bar,

    /// <summary>The sign of a heading.</summary>
    Heading,
}
