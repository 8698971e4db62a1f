using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace SiteGen.Importing.Lists;

/// <summary>
/// Forward-only reader of a part's XML. Compares local names: strict and transitional workbooks differ in namespaces alone.
/// </summary>
internal sealed partial class PartReader(Stream part, PartLimit limit) : IDisposable
{
    /// <summary>A worksheet has seven levels, and extensions a few more.</summary>
    private const int MaxDepth = 64;

    private readonly XmlReader _xml = XmlReader.Create(
        new LimitedStream(part, limit.AddToNode),
        new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            CloseInput = true,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            NameTable = new BoundedNames(),
        }
    );

    public int Depth => _xml.Depth;

    public bool IsEmpty => _xml.IsEmptyElement;

    public void Dispose() => _xml.Dispose();

    /// <summary>Advances to the next node; false at the end.</summary>
    public bool Read()
    {
        limit.StartNode();
        if (!Guarded(static xml => xml.Read()))
        {
            return false;
        }

        return _xml.Depth <= MaxDepth ? true : throw UnreadableListException.TooLarge();
    }

    /// <summary>Advances to the next node within the non-empty element of this depth; false at its end.</summary>
    public bool ReadWithin(int depth) => Read() && _xml.Depth > depth;

    /// <summary>Advances to the next element of this name at any depth; false at the end.</summary>
    public bool ReadTo(string name)
    {
        while (Read())
        {
            if (IsAt(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the current node is the start of an element of this name.</summary>
    public bool IsAt(string name) => _xml.NodeType == XmlNodeType.Element && _xml.LocalName == name;

    /// <summary>Text of the current node; null if it is none.</summary>
    public string? Run =>
        _xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace
            ? Guarded(static xml => xml.Value)
            : null;

    /// <summary>Whether an attribute says yes; <c>false</c> and <c>0</c> say no, as does its absence.</summary>
    public bool Flag(string name) => Attribute(name) is "1" or "true";

    public string? Attribute(string name)
    {
        string? value = null;
        for (var has = _xml.MoveToFirstAttribute(); has && value is null; has = _xml.MoveToNextAttribute())
        {
            if (_xml.LocalName == name)
            {
                value = _xml.Value;
            }
        }

        _xml.MoveToElement();
        return value;
    }

    /// <summary>Whether an attribute of this name, in whatever namespace, has this value.</summary>
    public bool HasAttribute(string name, string value)
    {
        var found = false;
        for (var has = _xml.MoveToFirstAttribute(); has && !found; has = _xml.MoveToNextAttribute())
        {
            found = _xml.LocalName == name && _xml.Value == value;
        }

        _xml.MoveToElement();
        return found;
    }

    /// <summary>
    /// The concatenated text of all elements of this name within the current one, or of the current one: rich text is a sequence of runs.
    /// </summary>
    public string Text(string? name = null)
    {
        if (IsEmpty)
        {
            return "";
        }

        var (depth, runs, isText, isHint) = (Depth, new TextRuns(), name is null, false);
        while (ReadWithin(depth))
        {
            if (_xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
            {
                var begins = _xml.NodeType == XmlNodeType.Element && !IsEmpty;
                // Phonetic hints of East Asian text are not part of it.
                if (_xml.LocalName == "rPh")
                {
                    isHint = begins;
                }
                else if (_xml.LocalName == name)
                {
                    isText = begins;
                }
            }
            else if (isText && !isHint)
            {
                runs.Add(Run ?? "");
            }
        }

        return Escape()
            .Replace(
                runs.ToString(),
                static escape =>
                    ((char)ushort.Parse(escape.ValueSpan[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString()
            );
    }

    /// <summary>Long text is read lazily, so errors may surface at either call.</summary>
    private T Guarded<T>(Func<XmlReader, T> read)
    {
        try
        {
            return read(_xml);
        }
        catch (Exception exception) when (exception is XmlException or InvalidDataException)
        {
            throw UnreadableListException.Damaged(exception);
        }
    }

    /// <summary>How OOXML escapes characters that XML cannot hold.</summary>
    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Escape();
}
