namespace CreditsGraph.GraphQL.Data.Filtering;

/// <summary>The questions of list filter inputs.</summary>
internal enum ListOperation
{
    All,
    None,
    Some,
    Any,
}
