namespace CreditsGraph.GraphQL.Building;

/// <summary>What the attributes that describe a type have in common.</summary>
public interface ITypeDescription
{
    /// <summary>The CLR type described.</summary>
    Type RuntimeType { get; }

    /// <summary>Names of public properties that are no fields.</summary>
    string[] IgnoreProperties { get; }
}
