using System.Text.Json;
using CreditsGraph.Importing;
using CreditsGraph.Store;
using CreditsGraph.Workload;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Api.Tests.Workload;

/// <summary>A catalogue on PostgreSQL that is large enough for indexes to pay: 1,000 films with 20,000 credits, made up.</summary>
public sealed class WorkloadApiFixture() : ApiFixture($"{TestDatabases.PostgreSql()};{PlanLog.Options}")
{
    // Enough for PostgreSQL to turn to the one plan for all values that it keeps for a statement, if it does.
    private const int QuestionsAQuery = 12;

    private readonly Dictionary<string, IReadOnlyList<IReadOnlyList<ExecutedStatement>>> _statements = [];

    /// <summary>The statements that PostgreSQL executed for some questions of a workload's query, question by question.</summary>
    internal IReadOnlyList<IReadOnlyList<ExecutedStatement>> StatementsOf(WorkloadQuery query) => _statements[query.Name];

    protected override async Task FillAsync(ImportPipeline pipeline, IDbContextFactory<CatalogContext> contexts)
    {
        var size = WorkloadSize.Of(20_000, out _)!;
        await WorkloadImport.FillAsync(contexts, pipeline, size, null);
        await using var catalog = await contexts.CreateDbContextAsync();
        await catalog.Database.ExecuteSqlAsync($"VACUUM (ANALYZE)");
        var questions = new QuestionSet(catalog, size, DataAsync);
        foreach (var query in WorkloadQuery.All)
            _statements[query.Name] = await AskAsync(query, await questions.OfAsync(query));
    }

    private async Task<IReadOnlyList<IReadOnlyList<ExecutedStatement>>> AskAsync(WorkloadQuery query, IReadOnlyList<Question> questions)
    {
        // What is read once for all questions, such as the roles by their slugs, is read now.
        await DataAsync(query, questions[^1]);
        List<IReadOnlyList<ExecutedStatement>> executed = [];
        foreach (var question in questions.Take(QuestionsAQuery))
            executed.Add(await PlanLog.DuringAsync(() => DataAsync(query, question)));
        return executed;
    }

    private Task<JsonElement> DataAsync(WorkloadQuery query, Question question) =>
        DataAsync(query.Document, JsonSerializer.Deserialize<JsonElement>(question.Variables));

    private async Task<JsonElement> DataAsync(string document, object variables)
    {
        var answer = await AskAsync(document, variables);
        Assert.False(answer.TryGetProperty("errors", out var errors), $"{document}: {errors}");
        return answer.GetProperty("data");
    }
}
