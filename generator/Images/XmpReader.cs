using System.Collections.Frozen;
using System.Xml;

namespace SiteGen.Images;

/// <summary>Reads XMP metadata: RDF in XML, in any of its spellings.</summary>
internal static class XmpReader
{
    private static readonly XmlReaderSettings _settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>Local names of properties; names are unambiguous without their namespaces.</summary>
    private static readonly FrozenDictionary<string, PrivateData> _meanings = new Dictionary<string, PrivateData>
    {
        ["GPSLatitude"] = PrivateData.Place,
        ["GPSLongitude"] = PrivateData.Place,
        ["GPSDestLatitude"] = PrivateData.Place,
        ["City"] = PrivateData.Place,
        ["Location"] = PrivateData.Place,
        ["LocationCreated"] = PrivateData.Place,
        ["LocationShown"] = PrivateData.Place,
        ["creator"] = PrivateData.Person,
        ["rights"] = PrivateData.Person,
        ["Artist"] = PrivateData.Person,
        ["Author"] = PrivateData.Person,
        ["AuthorsPosition"] = PrivateData.Person,
        ["CaptionWriter"] = PrivateData.Person,
        ["CreatorContactInfo"] = PrivateData.Person,
        ["OwnerName"] = PrivateData.Person,
        ["CameraOwnerName"] = PrivateData.Person,
        ["PersonInImage"] = PrivateData.Person,
        ["PersonDisplayName"] = PrivateData.Person,
        ["RegionList"] = PrivateData.Person,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static PrivateData Read(string packet)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(packet.Trim('\0', '\uFEFF', ' ', '\n', '\r', '\t')), _settings);
            return Read(reader);
        }
        catch (XmlException)
        {
            // A part of a packet, or a damaged one: what it names counts.
            return _meanings
                .Where(meaning => packet.Contains($":{meaning.Key}", StringComparison.Ordinal))
                .Aggregate(PrivateData.None, static (all, meaning) => all | meaning.Value);
        }
    }

    /// <summary>The meaning of a property of the given local name.</summary>
    internal static PrivateData MeaningOf(string name) => _meanings.GetValueOrDefault(name);

    private static PrivateData Read(XmlReader reader)
    {
        var (found, current, depth) = (PrivateData.None, PrivateData.None, 0);
        while (reader.Read())
        {
            if (current != PrivateData.None && reader.Depth <= depth)
            {
                current = PrivateData.None;
            }

            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && !string.IsNullOrWhiteSpace(reader.Value))
            {
                found |= current;
            }
            else if (reader.NodeType == XmlNodeType.Element)
            {
                if (current == PrivateData.None)
                {
                    (current, depth) = (MeaningOf(reader.LocalName), reader.Depth);
                }

                while (reader.MoveToNextAttribute())
                {
                    found |=
                        string.IsNullOrWhiteSpace(reader.Value) || IsSyntax(reader)
                            ? PrivateData.None
                            : MeaningOf(reader.LocalName) | current;
                }
            }
        }

        return found;
    }

    /// <summary>Declarations of namespaces, and RDF's own attributes, such as <c>rdf:parseType</c>.</summary>
    private static bool IsSyntax(XmlReader attribute) => attribute.Prefix is "xmlns" or "rdf" or "xml" || attribute.LocalName == "xmlns";
}
