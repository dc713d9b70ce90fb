namespace CreditsGraph.Importing.Updating;

/// <summary>How much an update took out.</summary>
internal readonly record struct Removal(int Films, int Credits, int Reviews)
{
    public static Removal operator +(Removal left, Removal right) =>
        new(left.Films + right.Films, left.Credits + right.Credits, left.Reviews + right.Reviews);
}
