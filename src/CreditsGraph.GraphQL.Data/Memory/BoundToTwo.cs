namespace CreditsGraph.GraphQL.Data.Memory;

/// <summary>A function of two arguments beside what it takes from around it.</summary>
internal sealed class Bound<TOuter, T1, T2, TResult>(Func<TOuter, T1, T2, TResult> function, TOuter outer)
{
    /// <summary>The function of its arguments alone.</summary>
    public static Func<T1, T2, TResult> To(Func<TOuter, T1, T2, TResult> function, TOuter outer) =>
        new Bound<TOuter, T1, T2, TResult>(function, outer).Call;

    private TResult Call(T1 first, T2 second) => function(outer, first, second);
}
