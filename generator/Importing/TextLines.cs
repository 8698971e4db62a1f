using System.Text;

namespace SiteGen.Importing;

/// <summary>
/// Editable lines of a text file, numbered from 1. Each keeps its line ending, so that unchanged lines stay byte-identical.
/// </summary>
internal sealed class TextLines
{
    private readonly List<string> _lines = [];
    private readonly bool _hasByteOrderMark;

    private TextLines(string text, bool hasByteOrderMark)
    {
        _hasByteOrderMark = hasByteOrderMark;
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '\n' && (text[at] != '\r' || (at + 1 < text.Length && text[at + 1] == '\n')))
            {
                continue;
            }

            _lines.Add(text[start..(at + 1)]);
            start = at + 1;
        }
        if (start < text.Length)
        {
            _lines.Add(text[start..]);
        }

        LineEnding = _lines.Count > 0 && _lines[0].EndsWith("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
    }

    public int Count => _lines.Count;

    /// <summary>All lines, without a byte order mark.</summary>
    public string Text => string.Concat(_lines);

    /// <summary>The line ending of the first line.</summary>
    public string LineEnding { get; }

    public static TextLines Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0;
        return new TextLines(Encoding.UTF8.GetString(bytes, mark, bytes.Length - mark), mark > 0);
    }

    /// <summary>A line without its line ending.</summary>
    public string this[int line] => _lines[line - 1].TrimEnd('\r', '\n');

    /// <summary>Replaces a line, but not its line ending.</summary>
    public void Replace(int line, string text) => _lines[line - 1] = text + _lines[line - 1][this[line].Length..];

    public void Remove(int line) => _lines.RemoveAt(line - 1);

    /// <summary>Inserts lines after a line; 0 is the beginning.</summary>
    public void InsertAfter(int line, IEnumerable<string> texts)
    {
        if (line > 0 && this[line].Length == _lines[line - 1].Length)
        {
            _lines[line - 1] += LineEnding;
        }

        _lines.InsertRange(line, texts.Select(text => text + LineEnding));
    }

    public byte[] Bytes() => [.. _hasByteOrderMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(Text)];
}
