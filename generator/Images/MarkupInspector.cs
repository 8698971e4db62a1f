using System.Collections.Immutable;
using System.Text.RegularExpressions;
using System.Xml;

namespace SiteGen.Images;

/// <summary>
/// Finds what makes an XML file more than a drawing: scripts, event attributes, foreign elements, references to anything outside the file.
/// </summary>
internal sealed partial class MarkupInspector
{
    private const int MaxShown = 60;

    private static readonly XmlReaderSettings _settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreWhitespace = true,
    };

    private static readonly string[] _activeNamespaces =
    [
        "http://www.w3.org/1999/xhtml",
        "http://www.w3.org/2001/xml-events",
        "http://www.w3.org/1999/XSL/Transform",
        "http://www.w3.org/1998/Math/MathML",
    ];

    private static readonly string[] _activeElements = ["script", "foreignobject", "handler", "listener", "iframe", "embed", "object"];

    private readonly ImmutableArray<SvgHazard>.Builder _hazards = ImmutableArray.CreateBuilder<SvgHazard>();
    private int _creatorDepth = int.MaxValue;
    private bool _isStyle;

    public ImmutableArray<SvgHazard> Hazards => _hazards.ToImmutable();

    public PrivateData Private { get; private set; }

    public static XmlReader Open(string text) => XmlReader.Create(new StringReader(text.TrimStart('\uFEFF')), _settings);

    /// <summary>A document type can declare entities; the reader stops at it.</summary>
    public static SvgHazard? DoctypeIn(string text) =>
        text.IndexOf("<!DOCTYPE", StringComparison.Ordinal) is var at and >= 0
            ? new SvgHazard("<!DOCTYPE>", text.AsSpan(0, at).Count('\n') + 1)
            : null;

    /// <summary>Inspects the current node.</summary>
    public void Inspect(XmlReader reader)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.XmlDeclaration:
                if (reader.GetAttribute("encoding") is { } encoding && !encoding.Equals("UTF-8", StringComparison.OrdinalIgnoreCase))
                {
                    Add($"encoding=\"{encoding}\"", reader);
                }

                break;
            case XmlNodeType.ProcessingInstruction:
                Add($"<?{reader.Name}?>", reader);
                break;
            case XmlNodeType.Element:
                InspectElement(reader);
                break;
            case XmlNodeType.EndElement:
                _isStyle = false;
                _creatorDepth = reader.Depth <= _creatorDepth ? int.MaxValue : _creatorDepth;
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA:
                InspectText(reader);
                break;
        }
    }

    private void InspectElement(XmlReader reader)
    {
        var isEmpty = reader.IsEmptyElement;
        _isStyle = !isEmpty && reader.LocalName.Equals("style", StringComparison.OrdinalIgnoreCase);
        if (!isEmpty && _creatorDepth == int.MaxValue && XmpReader.MeaningOf(reader.LocalName).HasFlag(PrivateData.Person))
        {
            _creatorDepth = reader.Depth;
        }

        if (
            _activeNamespaces.Contains(reader.NamespaceURI)
            || Array.Exists(_activeElements, name => name.Equals(reader.LocalName, StringComparison.OrdinalIgnoreCase))
        )
        {
            Add($"<{reader.Name}>", reader);
        }

        while (reader.MoveToNextAttribute())
        {
            InspectAttribute(reader);
        }

        reader.MoveToElement();
    }

    private void InspectAttribute(XmlReader attribute)
    {
        var (name, value) = (attribute.LocalName, attribute.Value.Trim());
        if (attribute.Prefix == "xmlns" || attribute.Name == "xmlns")
        {
            return;
        }

        // Drawing programs keep the path on the author's computer.
        if (name is "export-filename" or "absref" && value.Length > 0)
        {
            Private |= PrivateData.Person;
        }

        var isEvent = name.StartsWith("on", StringComparison.OrdinalIgnoreCase);
        var isOutside = name.ToLowerInvariant() is "href" or "src" or "base" && !IsInside(value);
        // An animation can set an attribute to anything later.
        var setsReference =
            name == "attributeName"
            && (value.Contains("href", StringComparison.OrdinalIgnoreCase) || value.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        if (isEvent || isOutside || setsReference || HasReference(value))
        {
            Add($"{attribute.Name}=\"{(value.Length > MaxShown ? value[..MaxShown] + "…" : value)}\"", attribute);
        }
    }

    private void InspectText(XmlReader reader)
    {
        if (_isStyle && (HasReference(reader.Value) || reader.Value.Contains('\\', StringComparison.Ordinal)))
        {
            Add("<style>", reader);
        }

        if (_creatorDepth != int.MaxValue && !string.IsNullOrWhiteSpace(reader.Value))
        {
            Private |= PrivateData.Person;
        }
    }

    private void Add(string what, XmlReader reader) => _hazards.Add(new SvgHazard(what, ((IXmlLineInfo)reader).LineNumber));

    /// <summary>A part of the same file, or an embedded picture that has no parts of its own.</summary>
    private static bool IsInside(string address) => address.StartsWith('#') || EmbeddedPicture().IsMatch(address);

    private static bool HasReference(string css) => OutsideReference().IsMatch(css);

    [GeneratedRegex("^data:image/(?:png|jpeg|webp|gif);base64,[A-Za-z0-9+/=\\s]*$", RegexOptions.CultureInvariant)]
    private static partial Regex EmbeddedPicture();

    [GeneratedRegex(
        "@import|javascript:|image-set\\s*\\(|url\\s*\\((?!\\s*['\"]?\\s*#)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OutsideReference();
}
