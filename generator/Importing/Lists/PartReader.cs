using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace SiteGen.Importing.Lists;

/// <summary>
/// The XML of a part, read forward. Names are local ones: the strict kind of workbook has other namespaces for the same words.
/// </summary>
internal sealed partial class PartReader(Stream part, Allowance allowance) : IDisposable
{
    /// <summary>A sheet has seven levels, and what programs add to one a few more.</summary>
    private const int DeepestLevel = 64;

    /// <summary>In characters, of all runs; a cell holds at most 32,767, of which each may be written as an escape of seven.</summary>
    private const int LongestText = 1 << 18;

    private static readonly XmlReaderSettings _settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CloseInput = true,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private readonly XmlReader _xml = XmlReader.Create(new UnpackedStream(part, allowance), _settings);

    public int Depth => _xml.Depth;

    public bool IsEmpty => _xml.IsEmptyElement;

    public void Dispose() => _xml.Dispose();

    /// <summary>Goes on to the next node; false at the end.</summary>
    public bool Read()
    {
        allowance.NextNode();
        if (!Guarded(static xml => xml.Read()))
        {
            return false;
        }

        return _xml.Depth <= DeepestLevel ? true : throw UnreadableListException.TooLarge();
    }

    /// <summary>Goes on to the next node within the element of this depth, which is not empty; false at its end.</summary>
    public bool ReadWithin(int depth) => Read() && _xml.Depth > depth;

    /// <summary>Goes on to the next element of this name, however deep; false at the end.</summary>
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

    /// <summary>Whether an element of this name begins here.</summary>
    public bool IsAt(string name) => _xml.NodeType == XmlNodeType.Element && _xml.LocalName == name;

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

    /// <summary>
    /// What stands in the elements of this name within the one that begins here, put together: a text may be kept as runs of one look each.
    /// </summary>
    public string Text(string name)
    {
        if (IsEmpty)
        {
            return "";
        }

        var (depth, text, isText, isHint) = (Depth, (StringBuilder?)null, false, false);
        var only = "";
        while (ReadWithin(depth))
        {
            if (_xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
            {
                var begins = _xml.NodeType == XmlNodeType.Element && !IsEmpty;
                // How a name is pronounced, which East Asian lists may say, is no part of it.
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
                var run = Guarded(static xml => xml.Value);
                if (only.Length == 0)
                {
                    only = run;
                }
                else
                {
                    (text ??= new StringBuilder(only)).Append(run);
                }

                if ((text?.Length ?? only.Length) > LongestText)
                {
                    throw UnreadableListException.TooLarge();
                }
            }
        }

        return Escape()
            .Replace(
                text?.ToString() ?? only,
                static escape =>
                    ((char)ushort.Parse(escape.ValueSpan[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString()
            );
    }

    /// <summary>A text is read to its end only where its value is asked for.</summary>
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

    /// <summary>A character that XML cannot hold is written so, and so is the sign that begins one.</summary>
    [GeneratedRegex("_x[0-9A-Fa-f]{4}_")]
    private static partial Regex Escape();
}
