using System.Text.Json;
using CreditsGraph.Analysis.Export;
using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Data.Filtering;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.TypeSystem;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Api.Export;

/// <summary>Exports credits selected by the same filter as <c>Query.credits(where:)</c>, written as JSON.</summary>
public sealed class CreditExport(Schema schema, IDbContextFactory<CatalogContext> contexts, IServiceProvider services)
{
    /// <summary>Writes a selection; comes back with why not, before anything is opened, when the filter is refused.</summary>
    /// <param name="where">The filter as JSON; null or empty: every credit.</param>
    /// <param name="format">The format.</param>
    /// <param name="open">Gives what to write to; called once it is sure that there is something to write.</param>
    /// <param name="cancellationToken">Ends the work; what is written until then is no whole file.</param>
    public async Task<GraphQLError?> WriteAsync(
        string? where, ExportFormat format, Func<Stream> open, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(open);
        var (json, refusal) = Parse(where);
        if (refusal is not null)
            return refusal;
        var catalog = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        await using (catalog.ConfigureAwait(false))
        {
            (var selection, refusal) = Select(catalog, json);
            if (selection is null)
                return refusal;
            await GraphExport.WriteAsync(
                catalog, selection, JsonSerializer.Serialize(json), format, open(), cancellationToken).ConfigureAwait(false);
            return null;
        }
    }

    private (IQueryable<Credit>? Selection, GraphQLError? Refusal) Select(CatalogContext catalog, JsonElement json)
    {
        var (filter, refusal) = EntityFilters.Read<Credit>(schema, json, services);
        if (refusal is not null)
            return (null, refusal);
        try
        {
            return (filter!.Apply(catalog.Credits, catalog), null);
        }
        catch (GraphQLException exception)
        {
            return (null, exception.Error);
        }
    }

    private static (JsonElement Json, GraphQLError? Refusal) Parse(string? where)
    {
        try
        {
            return (JsonSerializer.Deserialize<JsonElement>(string.IsNullOrWhiteSpace(where) ? "{}" : where), null);
        }
        catch (JsonException exception)
        {
            return (default, new($"The filter is no JSON ({exception.Message.Split(". ")[0].TrimEnd('.')}): write it as the argument "
                + """`where` of `credits`, such as {"role":{"slug":{"eq":"director"}}}.""")
            {
                Code = ApiErrorCodes.InvalidFilter,
            });
        }
    }
}
