namespace CreditsGraph.GraphQL.Data.Filtering;

/// <summary>The comparisons of operation filter inputs; each has a negation.</summary>
internal enum FilterOperation
{
    Eq,
    In,
    Gt,
    Gte,
    Lt,
    Lte,
    Contains,
    StartsWith,
    EndsWith,
}
