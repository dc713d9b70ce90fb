using System.Globalization;
using System.Text;
using System.Xml;

namespace CreditsGraph.Analysis.Export.Formats;

/// <summary>GraphML: an undirected graph in which a person with two roles on a film has two edges to it.</summary>
internal sealed class GraphMlDocument(Stream bytes, ExportAbout about) : XmlExport(bytes, about)
{
    private static readonly (string Id, string For, string Type)[] Keys =
    [
        ("datasetVersion", "graph", "string"), ("filter", "graph", "string"), ("citation", "graph", "string"),
        ("films", "graph", "int"), ("contributors", "graph", "int"), ("credits", "graph", "int"),
        ("kind", "node", "string"), ("label", "node", "string"), ("slug", "node", "string"), ("sortName", "node", "string"),
        ("year", "node", "int"),
        ("role", "edge", "string"), ("roleName", "edge", "string"), ("department", "edge", "string"), ("position", "edge", "int"),
        ("creditedAs", "edge", "string"), ("creditedRole", "edge", "string"), ("qualifier", "edge", "string"),
        ("characters", "edge", "string"), ("filmYear", "edge", "int"),
    ];

    private readonly Dictionary<long, string> _roles = [];

    public override void Begin()
    {
        Xml.WriteStartDocument();
        Xml.WriteStartElement("graphml", "http://graphml.graphdrawing.org/xmlns");
        foreach (var (id, owner, type) in Keys)
            WriteKey(id, owner, type);
        Xml.WriteStartElement("graph");
        Xml.WriteAttributeString("id", "credits");
        Xml.WriteAttributeString("edgedefault", "undirected");
        Data("datasetVersion", About.DatasetVersion);
        Data("filter", About.Filter);
        Data("citation", About.Citation);
        Data("films", Text(About.Films));
        Data("contributors", Text(About.Contributors));
        Data("credits", Text(About.Credits));
    }

    public override void Write(in ExportFilm film)
    {
        BeginNode(FilmId(film.Id), "FILM", film.Title, film.Slug);
        if (film.Year is { } year)
            Data("year", Text(year));
        Xml.WriteEndElement();
    }

    public override void Write(in ExportContributor contributor)
    {
        BeginNode(ContributorId(contributor.Id), contributor.Kind.ToString().ToUpperInvariant(), contributor.Name, contributor.Slug);
        Data("sortName", contributor.SortName);
        Xml.WriteEndElement();
    }

    public override void Write(in ExportCredit credit)
    {
        Xml.WriteStartElement("edge");
        Xml.WriteAttributeString("id", string.Create(CultureInfo.InvariantCulture, $"e{credit.Id}"));
        Xml.WriteAttributeString("source", ContributorId(credit.Contributor));
        Xml.WriteAttributeString("target", FilmId(credit.Film));
        Xml.WriteRaw(DataOf(credit.Role));
        Data("position", Text(credit.Position));
        Data("creditedAs", credit.CreditedAs);
        Data("creditedRole", credit.CreditedRole);
        if (credit.Qualifier is { } qualifier)
            Data("qualifier", qualifier);
        if (credit.Characters.Count > 0)
            Data("characters", string.Join(" / ", credit.Characters));
        if (credit.Year is { } year)
            Data("filmYear", Text(year));
        Xml.WriteEndElement();
    }

    public override IEnumerable<int> End()
    {
        Xml.WriteEndDocument();
        Xml.Flush();
        return [];
    }

    /// <summary>What an edge says of its role: written once a role, and copied for each credit.</summary>
    private string DataOf(ExportRole role)
    {
        if (_roles.TryGetValue(role.Id, out var known))
            return known;
        var text = new StringBuilder();
        var settings = new XmlWriterSettings { ConformanceLevel = ConformanceLevel.Fragment, NewLineHandling = NewLineHandling.Entitize };
        using (var xml = XmlWriter.Create(text, settings))
        {
            Data(xml, "role", role.Slug);
            Data(xml, "roleName", role.Name);
            Data(xml, "department", role.DepartmentName);
        }

        return _roles[role.Id] = text.ToString();
    }

    private void WriteKey(string id, string owner, string type)
    {
        Xml.WriteStartElement("key");
        Xml.WriteAttributeString("id", id);
        Xml.WriteAttributeString("for", owner);
        Xml.WriteAttributeString("attr.name", id);
        Xml.WriteAttributeString("attr.type", type);
        Xml.WriteEndElement();
    }

    private void BeginNode(string id, string kind, string label, string slug)
    {
        Xml.WriteStartElement("node");
        Xml.WriteAttributeString("id", id);
        Data("kind", kind);
        Data("label", label);
        Data("slug", slug);
    }

    private void Data(string key, string value) => Data(Xml, key, value);

    private static void Data(XmlWriter xml, string key, string value)
    {
        xml.WriteStartElement("data");
        xml.WriteAttributeString("key", key);
        xml.WriteString(XmlText.Of(value));
        xml.WriteEndElement();
    }
}
