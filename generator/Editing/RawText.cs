using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Editing;

/// <summary>
/// The text of a file as it is on disk, to be edited at places of its <see cref="SourceFile"/>, in which line endings are LF, letters are
/// composed, and personal codes are redacted.
/// </summary>
internal sealed class RawText(string text, bool hasByteOrderMark)
{
    private readonly List<RawLine> _lines = LineSplitter.Split(text);

    /// <summary>Without the byte order mark.</summary>
    public string Text => text;

    /// <param name="bytes">Valid UTF-8.</param>
    public static RawText Decode(ReadOnlySpan<byte> bytes)
    {
        var hasMark = bytes.StartsWith(Encoding.UTF8.Preamble);
        return new RawText(Encoding.UTF8.GetString(hasMark ? bytes[3..] : bytes), hasMark);
    }

    public byte[] Encode() => [.. hasByteOrderMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(text)];

    public RawText With(string changed) => new(changed, hasByteOrderMark);

    /// <summary>Replaces parts, given by their places in the source, and keeps every other byte.</summary>
    /// <param name="replacements">Sorted; do not overlap.</param>
    /// <returns>Null if a place cannot be found in this text, such as one within a redacted line.</returns>
    public RawText? Replace(SourceFile source, IEnumerable<Fix> replacements)
    {
        var (changed, at) = (new StringBuilder(text.Length), 0);
        RawPlaces? last = null;
        foreach (var (span, replacement) in replacements)
        {
            if (
                OffsetOf(source, span.Start, ref last) is not { } start
                || OffsetOf(source, span.Start + span.Length, ref last) is not { } end
                || start < at
            )
            {
                return null;
            }

            changed
                .Append(text, at, start - at)
                .Append(replacement.Replace("\n", LineEndingAt(source, span.Start), StringComparison.Ordinal));
            at = end;
        }

        return With(changed.Append(text, at, text.Length - at).ToString());
    }

    /// <param name="last">The line that was asked for before: a long one may have many places.</param>
    private int? OffsetOf(SourceFile source, int offset, ref RawPlaces? last)
    {
        if (_lines.Count != source.LineCount)
        {
            return null;
        }

        var (number, column) = source.PositionOf(offset);
        if (last?.Number != number)
        {
            var raw = _lines[number - 1];
            last = new RawPlaces(number, text.AsMemory(raw.Start..raw.End), source.Line(number));
        }

        return last.OffsetOf(column - 1) is { } at ? _lines[number - 1].Start + at : null;
    }

    /// <summary>The ending of a line; that of the line before if it is the last one.</summary>
    private string LineEndingAt(SourceFile source, int offset)
    {
        for (var line = source.PositionOf(offset).Line - 1; line >= 0; line--)
        {
            if (text[_lines[line].End.._lines[line].Next] is { Length: > 0 } ending)
            {
                return ending is "\r\n" ? ending : "\n";
            }
        }
        return "\n";
    }
}
