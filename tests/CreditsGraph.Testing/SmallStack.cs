using System.Runtime.ExceptionServices;

namespace CreditsGraph;

/// <summary>Runs code on a thread with a stack of 256 kB: what overflows it ends the process, as it would a server.</summary>
public static class SmallStack
{
    /// <summary>Runs the code and gives back what it gives, or throws what it throws.</summary>
    public static T Run<T>(Func<T> code)
    {
        // Set by the thread before it ends, unless it failed.
        T result = default!;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = code();
                }
#pragma warning disable CA1031 // Whatever it is, the caller gets it.
                catch (Exception exception)
#pragma warning restore CA1031
                {
                    failure = ExceptionDispatchInfo.Capture(exception);
                }
            },
            256 * 1024);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result;
    }
}
