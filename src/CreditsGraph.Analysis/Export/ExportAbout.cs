using System.Text.Json;

namespace CreditsGraph.Analysis.Export;

/// <summary>What a file says of itself.</summary>
/// <param name="DatasetVersion">The version of the data.</param>
/// <param name="Filter">The filter as JSON; <c>{}</c> for everything.</param>
/// <param name="Films">How many films.</param>
/// <param name="Contributors">How many people and organizations.</param>
/// <param name="Credits">How many credits.</param>
internal sealed record ExportAbout(string DatasetVersion, string Filter, int Films, int Contributors, int Credits)
{
    /// <summary>A line to cite the data by: the same for the same data and selection.</summary>
    public string Citation =>
        $"CreditsGraph film credits, dataset version {DatasetVersion}, selection {Filter}: "
        + $"{Films} films, {Contributors} contributors, {Credits} credits.";

    /// <summary>Writes all of it as properties of the object that was begun.</summary>
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteString("datasetVersion", DatasetVersion);
        json.WritePropertyName("filter");
        json.WriteRawValue(Filter);
        json.WriteNumber("films", Films);
        json.WriteNumber("contributors", Contributors);
        json.WriteNumber("credits", Credits);
        json.WriteString("citation", Citation);
    }
}
