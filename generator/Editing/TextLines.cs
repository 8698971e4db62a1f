namespace SiteGen.Editing;

/// <summary>
/// Editable lines of a text file, numbered from 1. Each keeps its line ending, so that unchanged lines stay byte-identical.
/// </summary>
internal sealed class TextLines
{
    private readonly List<(string Text, string Ending)> _lines = [];
    private readonly string _lineEnding;

    public TextLines(string text)
    {
        foreach (var (start, end, next) in LineSplitter.Split(text))
        {
            _lines.Add((text[start..end], text[end..next]));
        }

        if (_lines[^1].Text.Length == 0)
        {
            _lines.RemoveAt(_lines.Count - 1);
        }

        _lineEnding = _lines is [(_, "\r\n"), ..] ? "\r\n" : "\n";
    }

    public int Count => _lines.Count;

    public string Text => string.Concat(_lines.Select(static line => line.Text + line.Ending));

    /// <summary>A line without its line ending.</summary>
    public string this[int line] => _lines[line - 1].Text;

    /// <summary>Replaces a line, but not its line ending.</summary>
    public void Replace(int line, string text) => _lines[line - 1] = (text, _lines[line - 1].Ending);

    public void Remove(int line) => _lines.RemoveAt(line - 1);

    /// <summary>Inserts lines after a line; 0 is the beginning.</summary>
    public void InsertAfter(int line, IEnumerable<string> texts)
    {
        if (line > 0 && _lines[line - 1].Ending.Length == 0)
        {
            _lines[line - 1] = (_lines[line - 1].Text, _lineEnding);
        }

        _lines.InsertRange(line, texts.Select(text => (text, _lineEnding)));
    }
}
