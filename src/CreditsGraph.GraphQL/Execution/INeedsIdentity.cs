namespace CreditsGraph.GraphQL.Execution;

/// <summary>A batch resolver that reads nothing of its parents but their identity: it can do with foreseen ones.</summary>
public interface INeedsIdentity;
