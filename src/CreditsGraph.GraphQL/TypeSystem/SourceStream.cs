namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>Where the events of a subscription field come from. The kinds stand with the execution.</summary>
public abstract class SourceStream;
