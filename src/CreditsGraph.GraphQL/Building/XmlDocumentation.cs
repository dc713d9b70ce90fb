using System.Reflection;
using System.Text;
using System.Xml;

namespace CreditsGraph.GraphQL.Building;

/// <summary>Descriptions from the documentation comments that compilers write beside their assemblies.</summary>
internal sealed class XmlDocumentation
{
    private readonly Dictionary<Assembly, Dictionary<string, string>> _assemblies = [];

    /// <summary>The summary of a type; null when it has none.</summary>
    public string? Summary(Type type) => Find(type.Assembly, $"T:{NameOf(type)}");

    /// <summary>The summary of a property, method or field; null when it has none.</summary>
    public string? Summary(MemberInfo member)
    {
        var prefix = member switch { PropertyInfo => "P", FieldInfo => "F", _ => "M" };
        return Find(member.DeclaringType!.Assembly, $"{prefix}:{NameOf(member.DeclaringType)}.{member.Name}");
    }

    /// <summary>What a method's comment says of a parameter; null when it says nothing.</summary>
    public string? Parameter(ParameterInfo parameter) => Find(
        parameter.Member.DeclaringType!.Assembly,
        $"M:{NameOf(parameter.Member.DeclaringType)}.{parameter.Member.Name}#{parameter.Name}");

    private static string NameOf(Type type) => type.FullName!.Replace('+', '.');

    private string? Find(Assembly assembly, string key)
    {
        if (!_assemblies.TryGetValue(assembly, out var comments))
            _assemblies[assembly] = comments = Load(Path.ChangeExtension(assembly.Location, ".xml"));
        return comments.GetValueOrDefault(key);
    }

    private static Dictionary<string, string> Load(string path)
    {
        var comments = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!File.Exists(path))
            return comments;
        using var reader = XmlReader.Create(path);
        var member = "";
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.Name == "member")
                member = WithoutParameters(reader.GetAttribute("name")!);
            else if (reader.Name == "summary")
                comments.TryAdd(member, Text(reader));
            else if (reader.Name == "param")
                comments.TryAdd($"{member}#{reader.GetAttribute("name")}", Text(reader));
        }

        return comments;
    }

    private static string WithoutParameters(string name) => name.IndexOf('(') is var open and > 0 ? name[..open] : name;

    private static string Text(XmlReader reader)
    {
        var text = new StringBuilder();
        using var inner = reader.ReadSubtree();
        inner.Read();
        while (inner.Read())
        {
            if (inner.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                text.Append(inner.Value);
            else if (inner.NodeType == XmlNodeType.Element && inner.GetAttribute("cref") is { } cref)
                text.Append(cref[(cref.LastIndexOf('.') + 1)..]);
            else if (inner.Name == "c")
                text.Append('`');
        }

        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
