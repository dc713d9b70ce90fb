using System.Text;
using AngleSharp.Dom;

namespace CreditsGraph.CreditsText.Html;

/// <summary>Writes the nodes of a page as text. Walks without recursion, as pages nest as deep as they like.</summary>
internal sealed class HtmlTextWriter
{
    private static readonly HashSet<string> Hidden =
        ["SCRIPT", "STYLE", "NAV", "NOSCRIPT", "TEMPLATE", "SVG", "HEAD", "BUTTON", "SELECT", "FORM", "IFRAME"];

    private static readonly HashSet<string> Inline =
        ["A", "ABBR", "B", "BDI", "BIG", "EM", "FONT", "I", "LABEL", "MARK", "Q", "S", "SMALL", "SPAN", "STRONG", "SUB",
            "SUP", "TIME", "U", "TD", "TH", "DD", "IMG", "WBR", "CODE", "KBD"];

    private static readonly HashSet<string> Cells = ["TD", "TH", "DD"];

    private readonly StringBuilder text = new();
    private bool inCell;
    private bool inDescription;
    private int cells;
    private int descriptions;

    public void Write(INode? root)
    {
        var node = root;
        while (node is not null)
        {
            var next = Open(node) ? node.FirstChild : null;
            while (next is null && node is not null)
            {
                Close(node);
                if (ReferenceEquals(node, root))
                    return;
                next = node.NextSibling;
                node = next is null ? node.Parent : node;
            }
            node = next;
        }
    }

    public override string ToString() => text.ToString();

    private bool Open(INode node)
    {
        if (node is IText words)
            Append(words.Data);
        if (node is not IElement element || Hidden.Contains(element.NodeName) || IsNavigation(element))
            return node is not IElement;
        OpenElement(element);
        return true;
    }

    private void OpenElement(IElement element)
    {
        switch (element.NodeName)
        {
            case "DD":
                text.Append(descriptions++ == 0 ? string.Empty : ", ");
                inDescription = true;
                break;
            case "TD" or "TH":
                cells = AtLineStart() ? 1 : cells + 1;
                inCell = true;
                text.Append(AtLineStart() ? string.Empty : " | ");
                break;
            case "Q":
                text.Append('“');
                break;
            case "BR":
                text.Append(LineBreak());
                break;
            case "P" or "DIV" or "UL" or "OL" or "LI" when inCell:
                Separate(CellBreak());
                break;
            case "SPAN" or "A" or "B" or "STRONG" or "I" or "EM" or "SMALL" or "TIME" when FollowsInline(element):
                Separate("   ");
                break;
            default:
                OpenBlock(element);
                break;
        }
    }

    private void OpenBlock(IElement element)
    {
        var sign = SignOf(element);
        if (sign.Length > 0 || !Inline.Contains(element.NodeName))
            NewLine();
        if (element.NodeName == "DT")
            descriptions = 0;
        text.Append(sign);
    }

    // Lines of a description are items of a list: "LEE, Ann; TRAN, Bo".
    private string LineBreak() => inCell ? CellBreak() : inDescription ? "; " : "\n";

    // The first cell of a row is a label on several lines, the others are lists.
    private string CellBreak() => cells <= 1 ? " " : ", ";

    private void Separate(string mark)
    {
        while (text.Length > 0 && text[^1] == ' ')
            text.Length--;
        if (!AtLineStart() && text[^1] is not ('|' or ',' or ':'))
            text.Append(mark);
        else if (!AtLineStart())
            text.Append(' ');
    }

    // "<span>New Zealand</span> <span>2014</span>": two things side by side with nothing but blanks between them.
    private static bool FollowsInline(IElement element)
    {
        var previous = element.PreviousSibling;
        if (previous is IText blank && string.IsNullOrWhiteSpace(blank.Data))
            previous = previous.PreviousSibling;
        return previous is IElement { NodeName: "SPAN" or "A" or "B" or "STRONG" or "I" or "EM" or "SMALL" or "TIME" }
            && previous.HasChildNodes && element.ParentElement?.NodeName is not ("H1" or "H2" or "H3" or "P" or "BLOCKQUOTE")
            || previous is IElement { NodeName: "SPAN" } && element is { NodeName: "SPAN" } && element.ParentElement?.NodeName == "P";
    }

    private static string SignOf(IElement element) => element.NodeName switch
    {
        "H1" or "H2" or "H3" or "H4" or "H5" => "\n# ",
        "LI" => "• ",
        "CITE" when element.ParentElement?.NodeName is "BLOCKQUOTE" or "FIGCAPTION" => "— ",
        _ => string.Empty,
    };

    private void Close(INode node)
    {
        if (node is not IElement element)
            return;
        if (inCell && element.NodeName is "P" or "UL" or "OL" or "LI" or "DIV")
            return;
        if (element.NodeName is "Q")
            text.Append('”');
        else if (element.NodeName is "DT")
            text.Append(EndsInColon() ? " " : ": ");
        else if (Cells.Contains(element.NodeName))
            (inCell, inDescription) = (false, false);
        else if (element.NodeName is "P" or "UL" or "OL" or "DL" or "TABLE" or "SECTION" or "H1" or "H2" or "H3")
            text.Append(AtLineStart() ? "\n" : "\n\n");
        else if (!Inline.Contains(element.NodeName) && element.NodeName is not "BR")
            NewLine();
    }

    // White space folds as a browser folds it.
    private void Append(string words)
    {
        foreach (var c in words)
        {
            if (c is not (' ' or '\t' or '\r' or '\n'))
                text.Append(c);
            else if (!AtLineStart() && text[^1] != ' ')
                text.Append(' ');
        }
    }

    private void NewLine()
    {
        inCell = false;
        if (!AtLineStart())
            text.Append('\n');
    }

    private bool AtLineStart() => text.Length == 0 || text[^1] == '\n';

    private bool EndsInColon()
    {
        while (text.Length > 0 && text[^1] == ' ')
            text.Length--;
        return text.Length > 0 && text[^1] is ':' or '：';
    }

    private static bool IsNavigation(IElement element) =>
        element.GetAttribute("role") is "navigation" || element.HasAttribute("hidden")
            || element.Id is "menu" or "nav" or "navigation" or "cookie" or "cookies";
}
