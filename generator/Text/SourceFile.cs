namespace SiteGen.Text;

/// <summary>A source file: its path as displayed in messages (with <c>/</c>) and its text.</summary>
internal sealed class SourceFile(string path, string text)
{
    private volatile int[]? _lineStarts;

    public string Path { get; } = path;

    public string Text { get; } = text;

    public int LineCount => LineStarts().Length;

    /// <summary>The span of <paramref name="length"/> characters from <paramref name="start"/>, clamped to the text.</summary>
    public SourceSpan Span(int start, int length)
    {
        start = Math.Clamp(start, 0, Text.Length);
        return new SourceSpan(this, start, Math.Clamp(length, 0, Text.Length - start));
    }

    /// <summary>The one-based line and column of an offset; columns count UTF-16 code units.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        var starts = LineStarts();
        var found = Array.BinarySearch(starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - starts[line] + 1);
    }

    /// <summary>The offset of a one-based line.</summary>
    public int LineStart(int line) => LineStarts()[line - 1];

    /// <summary>The text of a one-based line, without its line ending.</summary>
    public string LineText(int line) => Line(line).ToString();

    /// <inheritdoc cref="LineText"/>
    public ReadOnlySpan<char> Line(int line)
    {
        var starts = LineStarts();
        var start = starts[line - 1];
        var end = line < starts.Length ? starts[line] : Text.Length;
        return Text.AsSpan(start, end - start).TrimEnd("\n\r");
    }

    /// <summary>Computed on demand: most files have no diagnostics.</summary>
    private int[] LineStarts()
    {
        if (_lineStarts is { } known)
        {
            return known;
        }

        var starts = new List<int> { 0 };
        for (var at = Text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = Text.IndexOf('\n', at + 1))
        {
            starts.Add(at + 1);
        }

        return _lineStarts = [.. starts];
    }
}
