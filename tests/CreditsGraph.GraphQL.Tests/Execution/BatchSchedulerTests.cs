using CreditsGraph.GraphQL.Execution;

namespace CreditsGraph.GraphQL.Tests.Execution;

/// <summary>When what resolvers ask of a store goes there.</summary>
public sealed class BatchSchedulerTests
{
    private readonly BatchScheduler _scheduler = new();

    [Fact]
    public void What_is_scheduled_alone_goes_out_at_once()
    {
        Ask();
        Ask();
        Assert.Equal([1, 1], Sent);
    }

    [Fact]
    public void What_is_asked_together_goes_out_together()
    {
        var answer = _scheduler.Together(() =>
        {
            Ask();
            Ask();
            return _scheduler.Together(() =>
            {
                Ask();
                return Sent.Count;
            });
        });
        Assert.Equal(0, answer);
        Assert.Equal([3], Sent);
    }

    [Fact]
    public void What_was_asked_before_a_failure_goes_out()
    {
        Assert.Throws<InvalidOperationException>(() => _scheduler.Together<int>(() =>
        {
            Ask();
            throw new InvalidOperationException();
        }));
        Assert.Equal([1], Sent);
    }

    private List<int> Sent => _scheduler.Batch<Counted>().Sent;

    private void Ask()
    {
        _scheduler.Batch<Counted>().Waiting++;
        _scheduler.Schedule();
    }

    private sealed class Counted : IScheduledBatch
    {
        public List<int> Sent { get; } = [];

        public int Waiting { get; set; }

        public void Dispatch()
        {
            if (Waiting > 0)
                Sent.Add(Waiting);
            Waiting = 0;
        }
    }
}
