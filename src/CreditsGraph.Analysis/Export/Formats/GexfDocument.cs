using System.Globalization;

namespace CreditsGraph.Analysis.Export.Formats;

/// <summary>GEXF 1.2: films, and the credits on them, exist in the film's year; those of films without a year at all times.</summary>
internal sealed class GexfDocument(Stream bytes, ExportAbout about) : XmlExport(bytes, about)
{
    private static readonly string[] NodeAttributes = ["kind", "slug", "sortName"];
    private static readonly string[] EdgeAttributes =
        ["role", "department", "creditedAs", "creditedRole", "qualifier", "characters"];

    public override void Begin()
    {
        Xml.WriteStartDocument();
        Xml.WriteStartElement("gexf", "http://www.gexf.net/1.2draft");
        Xml.WriteAttributeString("version", "1.2");
        Xml.WriteStartElement("meta");
        Xml.WriteElementString("creator", "CreditsGraph");
        Xml.WriteElementString("description", XmlText.Of(About.Citation));
        Xml.WriteElementString("keywords", $"datasetVersion {About.DatasetVersion}");
        Xml.WriteEndElement();
        Xml.WriteStartElement("graph");
        Xml.WriteAttributeString("mode", "dynamic");
        Xml.WriteAttributeString("timeformat", "double");
        Xml.WriteAttributeString("defaultedgetype", "undirected");
        WriteAttributes("node", NodeAttributes);
        WriteAttributes("edge", EdgeAttributes);
        Xml.WriteStartElement("nodes");
    }

    public override void Write(in ExportFilm film)
    {
        BeginNode(FilmId(film.Id), film.Title, film.Year);
        Xml.WriteStartElement("attvalues");
        Value("kind", "FILM");
        Value("slug", film.Slug);
        EndItem();
    }

    public override void Write(in ExportContributor contributor)
    {
        BeginNode(ContributorId(contributor.Id), contributor.Name, null);
        Xml.WriteStartElement("attvalues");
        Value("kind", contributor.Kind.ToString().ToUpperInvariant());
        Value("slug", contributor.Slug);
        Value("sortName", contributor.SortName);
        EndItem();
    }

    public override void BeginCredits()
    {
        Xml.WriteEndElement();
        Xml.WriteStartElement("edges");
    }

    public override void Write(in ExportCredit credit)
    {
        Xml.WriteStartElement("edge");
        Xml.WriteAttributeString("id", string.Create(CultureInfo.InvariantCulture, $"e{credit.Id}"));
        Xml.WriteAttributeString("source", ContributorId(credit.Contributor));
        Xml.WriteAttributeString("target", FilmId(credit.Film));
        Xml.WriteAttributeString("label", XmlText.Of(credit.Role.Name));
        Time(credit.Year);
        Xml.WriteStartElement("attvalues");
        Value("role", credit.Role.Slug);
        Value("department", credit.Role.DepartmentName);
        Value("creditedAs", credit.CreditedAs);
        Value("creditedRole", credit.CreditedRole);
        if (credit.Qualifier is { } qualifier)
            Value("qualifier", qualifier);
        if (credit.Characters.Count > 0)
            Value("characters", string.Join(" / ", credit.Characters));
        EndItem();
    }

    public override IEnumerable<int> End()
    {
        Xml.WriteEndDocument();
        Xml.Flush();
        return [];
    }

    private void WriteAttributes(string owner, string[] names)
    {
        Xml.WriteStartElement("attributes");
        Xml.WriteAttributeString("class", owner);
        Xml.WriteAttributeString("mode", "static");
        foreach (var name in names)
        {
            Xml.WriteStartElement("attribute");
            Xml.WriteAttributeString("id", name);
            Xml.WriteAttributeString("title", name);
            Xml.WriteAttributeString("type", "string");
            Xml.WriteEndElement();
        }

        Xml.WriteEndElement();
    }

    private void BeginNode(string id, string label, int? year)
    {
        Xml.WriteStartElement("node");
        Xml.WriteAttributeString("id", id);
        Xml.WriteAttributeString("label", XmlText.Of(label));
        Time(year);
    }

    private void Time(int? year)
    {
        if (year is not { } number)
            return;
        Xml.WriteAttributeString("start", Text(number));
        Xml.WriteAttributeString("end", Text(number));
    }

    private void Value(string name, string value)
    {
        Xml.WriteStartElement("attvalue");
        Xml.WriteAttributeString("for", name);
        Xml.WriteAttributeString("value", XmlText.Of(value));
        Xml.WriteEndElement();
    }

    private void EndItem()
    {
        Xml.WriteEndElement();
        Xml.WriteEndElement();
    }
}
