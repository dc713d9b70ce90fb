namespace CreditsGraph.Analysis.Export;

/// <summary>The forms in which a selection of credits can leave the catalogue.</summary>
public enum ExportFormat
{
    /// <summary>A zip of tables: films, contributors, credits.</summary>
    Csv,

    /// <summary>A JSON object a line.</summary>
    Ndjson,

    /// <summary>GraphML: films and contributors as nodes, a credit an edge.</summary>
    GraphMl,

    /// <summary>GEXF 1.2, with the films' years as time.</summary>
    Gexf,

    /// <summary>JSON-LD in the vocabulary of schema.org, a credit a Role.</summary>
    JsonLd,

    /// <summary>A zip of tables: people, and pairs of people who share films, a row for each two roles.</summary>
    People,
}
