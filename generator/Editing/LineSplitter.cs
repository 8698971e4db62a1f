using System.Buffers;

namespace SiteGen.Editing;

/// <summary>Splits a text into lines by all line endings of Unicode, exactly as a build does, so that line numbers agree.</summary>
internal static class LineSplitter
{
    private static readonly SearchValues<char> _endings = SearchValues.Create("\r\n\f\u0085\u2028\u2029");

    /// <summary>The lines of a text; the last one has no ending and may be empty.</summary>
    public static List<RawLine> Split(string text)
    {
        List<RawLine> lines = [];
        var start = 0;
        while (text.AsSpan(start).IndexOfAny(_endings) is >= 0 and var length)
        {
            var end = start + length;
            var next = text.AsSpan(end).StartsWith("\r\n") ? end + 2 : end + 1;
            lines.Add(new RawLine(start, end, next));
            start = next;
        }

        lines.Add(new RawLine(start, text.Length, text.Length));
        return lines;
    }
}

/// <param name="End">The offset of the line ending.</param>
/// <param name="Next">The offset of the next line.</param>
internal readonly record struct RawLine(int Start, int End, int Next);
