using System.Buffers;

namespace SiteGen.Yaml;

/// <summary>A cursor over the lines of a text without tabs.</summary>
internal sealed class YamlLineCursor(string text, int start, int end)
{
    private static readonly SearchValues<char> _keyLetters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-."
    );

    private int _next = start;

    /// <summary>Start of the current line; the end of the text after the last line.</summary>
    public int Start { get; private set; }

    /// <summary>End of the current line, excluding the line feed.</summary>
    public int End { get; private set; }

    /// <summary>The current position.</summary>
    public int At { get; private set; }

    /// <summary>The column of the current position; −1 after the last line. Spaces and list hyphens before it are indentation.</summary>
    public int Column { get; private set; }

    public bool IsBlank => At == End;

    /// <summary>Whether a list item starts at the current position.</summary>
    public bool IsItem => Column >= 0 && text[At] == '-' && IsEndOrBlank(At + 1);

    /// <summary>Advances to the next line that is neither blank nor a comment.</summary>
    public void Next()
    {
        do
        {
            NextLine();
        } while (Column >= 0 && (IsBlank || text[At] == '#'));
    }

    /// <summary>Advances to the next line, blank or not.</summary>
    public void NextLine()
    {
        Start = Math.Min(_next, end);
        var length = text.AsSpan(Start, end - Start).IndexOf('\n');
        End = length < 0 ? end : Start + length;
        At = SkipSpaces(Start);
        Column = _next < end ? At - Start : -1;
        _next = End + 1;
    }

    /// <summary>Moves to the first non-space at or after an offset.</summary>
    public void SkipBlanks(int from)
    {
        At = SkipSpaces(from);
        Column = At - Start;
    }

    /// <summary>Whether only spaces or an unambiguous comment follow on the line.</summary>
    public bool IsLineEnd(int from)
    {
        var sign = SkipSpaces(from);
        return sign == End || (sign > from && text[sign] == '#' && (IsEndOrBlank(sign + 1) || text[sign + 1] == '#'));
    }

    /// <summary>The offset of the colon if a key of simple characters starts at the current position, else −1.</summary>
    public int KeyEnd()
    {
        var length = text.AsSpan(At, End - At).IndexOfAnyExcept(_keyLetters);
        return length >= 0 && text[At + length] == ':' && IsEndOrBlank(At + length + 1) ? At + length : -1;
    }

    /// <summary>The end of the plain scalar at the current position: the colon of a key, a comment or the end of the line.</summary>
    public int PlainEnd(out bool isKey)
    {
        var at = At;
        while (text.AsSpan(at, End - at).IndexOfAny(':', '#') is >= 0 and var more)
        {
            at += more;
            isKey = text[at] == ':' && IsEndOrBlank(at + 1);
            if (isKey || (text[at] == '#' && text[at - 1] == ' '))
            {
                return at;
            }

            at++;
        }
        isKey = false;
        return End;
    }

    private bool IsEndOrBlank(int at) => at == End || text[at] == ' ';

    private int SkipSpaces(int from)
    {
        var blanks = text.AsSpan(from, End - from).IndexOfAnyExcept(' ');
        return blanks < 0 ? End : from + blanks;
    }
}
