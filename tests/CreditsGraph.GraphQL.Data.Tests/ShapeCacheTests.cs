using CreditsGraph.GraphQL.Data.Shapes;

namespace CreditsGraph.GraphQL.Data.Tests;

public sealed class ShapeCacheTests
{
    [Fact]
    public void The_cache_keeps_no_more_shapes_than_it_may()
    {
        var cache = new ShapeCache();
        for (var shape = 0; shape < 3_000; shape++)
        {
            cache.GetOrAdd(new ShapeWriter().Append(shape), () => new object());
            Assert.InRange(cache.Count, 1, 1_024);
        }
    }

    [Fact]
    public void A_shape_in_use_outlives_those_that_are_asked_for_once()
    {
        var cache = new ShapeCache();
        var first = cache.GetOrAdd(new ShapeWriter().Append("used"), () => new object());
        for (var shape = 0; shape < 3_000; shape++)
        {
            cache.GetOrAdd(new ShapeWriter().Append(shape), () => new object());
            Assert.Same(first, cache.GetOrAdd(new ShapeWriter().Append("used"), () => new object()));
        }
    }

    [Fact]
    public void A_query_with_a_value_in_it_is_not_kept()
    {
        var cache = new ShapeCache();
        cache.GetOrAdd(new ShapeWriter { IsShared = false }.Append("text"), () => new object());
        Assert.Equal(0, cache.Count);
    }
}
