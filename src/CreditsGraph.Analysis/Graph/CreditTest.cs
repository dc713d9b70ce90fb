namespace CreditsGraph.Analysis.Graph;

/// <summary>Which credits count: a table of allowed roles (null: all) and a range of years (null: all).</summary>
internal readonly record struct CreditTest(bool[]? Roles, (int From, int To)? Years)
{
    /// <summary>Whether a role counts.</summary>
    public bool AllowsRole(int role) => Roles is null || Roles[role];

    /// <summary>Whether a film of a year counts; one without a year is outside every range.</summary>
    public bool AllowsYear(int year) =>
        Years is not { } range || (year != CollaborationGraph.NoYear && year >= range.From && year <= range.To);
}
