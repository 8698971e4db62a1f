using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace SiteGen.Text;

/// <summary>A file as it was read: its path as people are shown it (with <c>/</c>), and its text with letters composed.</summary>
internal sealed class SourceFile(string path, string text)
{
    private volatile string? _text = text;
    private volatile int[]? _lineStarts;
    private Func<string, SourceFile?>? _read;
    private ulong _print;

    public string Path { get; } = path;

    /// <exception cref="UnreadableException">It was let go of, and the file is another now.</exception>
    public string Text => _text ?? TextAgain();

    /// <summary>Tells its text from others.</summary>
    public ulong Print => _text is { } text ? XxHash3.HashToUInt64(MemoryMarshal.AsBytes(text.AsSpan())) : _print;

    /// <summary>One that was read, and let go of, before.</summary>
    public static SourceFile Released(string path, ulong print, Func<string, SourceFile?> read) =>
        new(path, "")
        {
            _text = null,
            _print = print,
            _read = read,
        };

    /// <summary>Lets go of the text: who asks for it from now on has the file read anew.</summary>
    /// <param name="read">From its path, the file as it is now; null where it cannot be read.</param>
    public void Release(Func<string, SourceFile?> read)
    {
        (_read, _print) = (read, Print);
        (_text, _lineStarts) = (null, null);
    }

    /// <summary>Has the text in memory again, for as long as the file is.</summary>
    /// <exception cref="UnreadableException">It was let go of, and the file is another now.</exception>
    public void Hold() => _text = Text;

    /// <summary>Whether the other has the text that this one had.</summary>
    public bool IsSameAs(SourceFile other) => Print == other.Print;

    private string TextAgain() =>
        _read!(Path) is { } again && IsSameAs(again) ? again.Text : throw new UnreadableException(Path, Unreadable.Changed);

    /// <summary>The span of <paramref name="length"/> characters from <paramref name="start"/>, cut to the text.</summary>
    public SourceSpan Span(int start, int length)
    {
        start = Math.Clamp(start, 0, Text.Length);
        return new SourceSpan(this, start, Math.Clamp(length, 0, Text.Length - start));
    }

    /// <summary>The one-based line and column of an offset; columns count characters.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        var starts = LineStarts();
        var found = Array.BinarySearch(starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - starts[line] + 1);
    }

    public int LineCount => LineStarts().Length;

    /// <summary>The offset at which a one-based line begins.</summary>
    public int LineStart(int line) => LineStarts()[line - 1];

    /// <summary>The text of a one-based line, without its end.</summary>
    public string LineText(int line) => Line(line).ToString();

    /// <inheritdoc cref="LineText"/>
    public ReadOnlySpan<char> Line(int line)
    {
        var starts = LineStarts();
        var start = starts[line - 1];
        var end = line < starts.Length ? starts[line] : Text.Length;
        return Text.AsSpan(start, end - start).TrimEnd("\n\r");
    }

    private int[] LineStarts()
    {
        if (_lineStarts is { } known)
        {
            return known;
        }

        var starts = new List<int> { 0 };
        var text = Text;
        for (var at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            starts.Add(at + 1);
        }

        int[] found = [.. starts];
        if (_text is not null)
        {
            _lineStarts = found;
        }

        return found;
    }
}
