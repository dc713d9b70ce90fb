namespace CreditsGraph.GraphQL.Data.Memory;

/// <summary>A function of one argument beside what it takes from around it.</summary>
internal sealed class Bound<TOuter, T, TResult>(Func<TOuter, T, TResult> function, TOuter outer)
{
    /// <summary>The function of its argument alone.</summary>
    public static Func<T, TResult> To(Func<TOuter, T, TResult> function, TOuter outer) =>
        new Bound<TOuter, T, TResult>(function, outer).Call;

    private TResult Call(T argument) => function(outer, argument);
}
