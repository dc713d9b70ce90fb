using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace CreditsGraph.GraphQL.AspNetCore.Tests;

/// <summary>A log that keeps what was written at the level of an error.</summary>
internal sealed class RecordedLog : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<Exception?> _errors = [];

    public IReadOnlyList<Exception?> Errors => [.. _errors];

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
            _errors.Enqueue(exception);
    }

    public void Dispose()
    {
    }
}
