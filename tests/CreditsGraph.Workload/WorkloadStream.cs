namespace CreditsGraph.Workload;

/// <summary>What dice are thrown for; each has a stream of chance of its own, so that one more throw moves no other.</summary>
internal enum WorkloadStream
{
    People,
    Facts,
    Credits,
    Reviews,
    Lengths,
    ReviewedFilms,
    Questions,
}
