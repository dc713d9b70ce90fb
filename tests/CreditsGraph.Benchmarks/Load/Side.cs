namespace CreditsGraph.Benchmarks.Load;

/// <summary>One of the two servers that are compared.</summary>
/// <param name="Name">What it is called in messages.</param>
/// <param name="Address">Where it listens.</param>
/// <param name="ProcessId">Its process.</param>
/// <param name="ApplicationName">What its database sessions are called.</param>
internal sealed record Side(string Name, Uri Address, int ProcessId, string ApplicationName);
