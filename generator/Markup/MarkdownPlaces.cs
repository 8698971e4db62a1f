using SiteGen.Text;

namespace SiteGen.Markup;

/// <summary>
/// Maps positions in Markdown to positions in the source file, where it may be folded, quoted, indented, or have comments. Both texts are
/// compared once, whatever the number of positions.
/// </summary>
internal sealed class MarkdownPlaces(Sourced<string> markdown)
{
    private const string Comment = "<!--";
    private const string CommentEnd = "-->";

    private readonly SourceSpan _whole = markdown.Span;
    private readonly string _text = markdown.Value;

    private bool IsVerbatim => field || (field = _whole.Length == _text.Length && _whole.Text.SequenceEqual(_text));

    /// <summary>The offset in the file of each letter of the text; null if they do not agree.</summary>
    private Lazy<int[]?> Offsets => field ??= new Lazy<int[]?>(Align);

    /// <returns>Of a part that does not appear verbatim, only its first line.</returns>
    public SourceSpan SpanOf(Markdig.Syntax.SourceSpan part)
    {
        if (part.Start < 0 || part.Length <= 0 || part.End >= _text.Length)
        {
            return _whole;
        }

        if (!Offsets.IsValueCreated && IsVerbatim)
        {
            return _whole.File.Span(_whole.Start + part.Start, part.Length);
        }

        if (Offsets.Value is not { } offsets)
        {
            return _whole;
        }

        var (start, end) = (offsets[part.Start], offsets[part.End] + 1);
        var line = _whole.Text[start..end].IndexOf('\n');
        return _whole.File.Span(_whole.Start + start, line < 0 ? end - start : line);
    }

    private int[]? Align()
    {
        var source = _whole.Text;
        var quote = source is ['"' or '\'', ..] ? source[0] : '\0';
        var at =
            quote != '\0' ? 1
            : source is ['|' or '>', ..] ? source.IndexOf('\n') + 1
            : 0;
        var offsets = new int[_text.Length];
        for (var letter = 0; letter < _text.Length; letter++)
        {
            var isBlank = char.IsWhiteSpace(_text[letter]);
            at = isBlank ? at : AfterComments(source, at, letter);
            offsets[letter] = Math.Min(at, Math.Max(0, source.Length - 1));
            var length = at < source.Length ? LengthOf(source[at..], _text[letter], quote) : 0;
            if (length == 0 && !isBlank)
            {
                return null;
            }

            at += length;
        }

        return offsets;
    }

    /// <summary>Skips blanks, and comments that the text does not have.</summary>
    private int AfterComments(ReadOnlySpan<char> source, int at, int letter)
    {
        while (true)
        {
            at += Blanks(source[at..]);
            if (!source[at..].StartsWith(Comment) || _text.AsSpan(letter).StartsWith(Comment))
            {
                return at;
            }

            var end = source[at..].IndexOf(CommentEnd);
            if (end < 0)
            {
                return at;
            }

            at += end + CommentEnd.Length;
        }
    }

    /// <summary>With the line ends that are escaped in quotes.</summary>
    private static int Blanks(ReadOnlySpan<char> source)
    {
        var length = 0;
        while (length < source.Length && (char.IsWhiteSpace(source[length]) || source[length..] is ['\\', '\n', ..]))
        {
            length++;
        }

        return length;
    }

    /// <returns>How many signs of the source stand for the letter; 0 if it is another.</returns>
    private static int LengthOf(ReadOnlySpan<char> source, char letter, char quote) =>
        quote == '"' && source is ['\\', var sign, ..] ? EscapeLength(sign)
        : quote == '\'' && source is ['\'', '\'', ..] ? 2
        : source[0] == letter || (char.IsWhiteSpace(letter) && char.IsWhiteSpace(source[0])) ? 1
        : 0;

    private static int EscapeLength(char sign) =>
        sign switch
        {
            'x' => 4,
            'u' => 6,
            'U' => 10,
            _ => 2,
        };
}
