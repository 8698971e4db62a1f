using System.Text;

namespace SiteGen.Importing;

/// <summary>
/// A text file as its lines, each with what ends it, so that what is not changed stays byte for byte. Lines are counted from 1.
/// </summary>
internal sealed class TextLines
{
    private readonly List<string> _lines = [];
    private readonly bool _hasSignature;

    private TextLines(string text, bool hasSignature)
    {
        _hasSignature = hasSignature;
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

        LineEnd = _lines.Count > 0 && _lines[0].EndsWith("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
    }

    public int Count => _lines.Count;

    /// <summary>As the file's first line has it.</summary>
    public string LineEnd { get; private init; }

    public static TextLines Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var signature = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0;
        return new TextLines(Encoding.UTF8.GetString(bytes, signature, bytes.Length - signature), signature > 0);
    }

    public TextLines Copy()
    {
        var copy = new TextLines("", _hasSignature) { LineEnd = LineEnd };
        copy._lines.AddRange(_lines);
        return copy;
    }

    /// <summary>Without what ends it.</summary>
    public string this[int line] => _lines[line - 1].TrimEnd('\r', '\n');

    /// <summary>Puts another text in a line's place; what ends it stays.</summary>
    public void Replace(int line, string text) => _lines[line - 1] = text + _lines[line - 1][this[line].Length..];

    public void Remove(int line) => _lines.RemoveAt(line - 1);

    /// <summary>Adds lines behind a line; 0 is the beginning.</summary>
    public void InsertAfter(int line, IEnumerable<string> texts)
    {
        if (line > 0 && this[line].Length == _lines[line - 1].Length)
        {
            _lines[line - 1] += LineEnd;
        }

        _lines.InsertRange(line, texts.Select(text => text + LineEnd));
    }

    public byte[] Bytes() => [.. _hasSignature ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(string.Concat(_lines))];
}
