using System.Collections.Immutable;
using System.Xml;

namespace SiteGen.Images;

/// <summary>Reads the size of an SVG, and what in it would run, load something or name its author.</summary>
internal static class SvgReader
{
    private const string Svg = "http://www.w3.org/2000/svg";

    /// <param name="text">The decoded file.</param>
    /// <exception cref="DamagedImageException">It is not XML, not an SVG, or has no size.</exception>
    public static ImageInfo Read(string text)
    {
        var inspector = new MarkupInspector();
        (int Width, int Height)? size = null;
        try
        {
            using var reader = MarkupInspector.Open(text);
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element && reader.Depth == 0)
                {
                    size = reader is { LocalName: "svg", NamespaceURI: Svg } ? SvgSize.Of(reader) : null;
                    if (size is null)
                    {
                        throw new DamagedImageException();
                    }
                }

                inspector.Inspect(reader);
            }
        }
        catch (XmlException fault)
        {
            return MarkupInspector.DoctypeIn(text) is { } doctype
                ? new ImageInfo(0, 0, PrivateData.None) { Hazards = [doctype] }
                : throw new DamagedImageException(fault);
        }

        return size is var (width, height)
            ? new ImageInfo(width, height, inspector.Private) { Hazards = inspector.Hazards }
            : throw new DamagedImageException();
    }

    /// <summary>The hazards of any XML file; empty if it is not well-formed, since browsers then run nothing behind the fault.</summary>
    public static ImmutableArray<SvgHazard> HazardsOf(string text)
    {
        var inspector = new MarkupInspector();
        try
        {
            using var reader = MarkupInspector.Open(text);
            while (reader.Read())
            {
                inspector.Inspect(reader);
            }
        }
        catch (XmlException)
        {
            return MarkupInspector.DoctypeIn(text) is { } doctype ? [.. inspector.Hazards, doctype] : inspector.Hazards;
        }

        return inspector.Hazards;
    }
}
