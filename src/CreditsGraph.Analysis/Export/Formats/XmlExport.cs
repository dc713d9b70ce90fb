using System.Globalization;
using System.Text;
using System.Xml;

namespace CreditsGraph.Analysis.Export.Formats;

/// <summary>What the XML formats have in common.</summary>
internal abstract class XmlExport(Stream bytes, ExportAbout about) : ExportWriter
{
    protected XmlWriter Xml { get; } = XmlWriter.Create(bytes, new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        IndentChars = "",
        // A carriage return in a name stays one.
        NewLineHandling = NewLineHandling.Entitize,
    });

    protected ExportAbout About { get; } = about;

    public override void Dispose() => Xml.Dispose();

    protected static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
