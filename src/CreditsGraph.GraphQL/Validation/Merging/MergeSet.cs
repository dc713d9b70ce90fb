namespace CreditsGraph.GraphQL.Validation.Merging;

/// <summary>
/// Selection sets whose fields come together in one object of the response, and what to check of them.
/// </summary>
internal sealed record MergeSet(List<TypedSelections> Members, MergeChecks Checks)
{
    /// <summary>
    /// A key by which the same set is known again: its members' places in the document, and the checks.
    /// </summary>
    public MergeSetKey Key()
    {
        var places = new int[Members.Count];
        for (var i = 0; i < places.Length; i++)
            places[i] = Members[i].Node.Location.Start;
        Array.Sort(places);
        return new MergeSetKey(places, Checks);
    }
}
