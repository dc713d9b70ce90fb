namespace CreditsGraph.Api.Research.People;

/// <summary>How many others somebody is joined to.</summary>
/// <param name="Collaborators">How many people share a film with the person.</param>
/// <param name="DatasetVersion">The version of the data that the answer was computed from.</param>
internal sealed record PersonDegree(int Collaborators, string DatasetVersion);
