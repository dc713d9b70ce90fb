namespace CreditsGraph.GraphQL.Data;

/// <summary>The order of a list that asks for none: paths of members, such as <c>Film.YearKey</c>; the key comes last.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class DefaultOrderAttribute(params string[] members) : Attribute
{
    /// <summary>The members, the most significant first.</summary>
    public string[] Members { get; } = members;
}
