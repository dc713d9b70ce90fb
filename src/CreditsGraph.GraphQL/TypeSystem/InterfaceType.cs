namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>An interface (section 3.7).</summary>
public sealed class InterfaceType(string name) : ComplexType(name);
