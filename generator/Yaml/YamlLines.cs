using System.Buffers;

namespace SiteGen.Yaml;

/// <summary>The lines of a text that has no tabs, one at a time, and where in a line the reader is.</summary>
internal sealed class YamlLines(string text, int start, int end)
{
    private static readonly SearchValues<char> _keyLetters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-."
    );

    private int _next = start;

    /// <summary>Where the line begins; behind the last line, where the text ends.</summary>
    public int Start { get; private set; }

    /// <summary>Where the line ends, before its line feed.</summary>
    public int End { get; private set; }

    /// <summary>What is to be read.</summary>
    public int At { get; private set; }

    /// <summary>How far in what is to be read began: before that are blanks and signs of lists. Behind the last line, -1.</summary>
    public int Column { get; private set; }

    public bool IsBlank => At == End;

    /// <summary>Whether an item of a list begins here.</summary>
    public bool IsItem => Column >= 0 && text[At] == '-' && IsEndOrBlank(At + 1);

    /// <summary>Goes to the next line that is neither blank nor a comment.</summary>
    public void Next()
    {
        do
        {
            NextOfAny();
        } while (Column >= 0 && (IsBlank || text[At] == '#'));
    }

    /// <summary>Goes to the next line, whatever is in it.</summary>
    public void NextOfAny()
    {
        Start = Math.Min(_next, end);
        var length = text.AsSpan(Start, end - Start).IndexOf('\n');
        End = length < 0 ? end : Start + length;
        At = NotBlank(Start);
        Column = _next < end ? At - Start : -1;
        _next = End + 1;
    }

    /// <summary>Passes over a sign and the blanks behind it.</summary>
    public void Pass(int from)
    {
        At = NotBlank(from);
        Column = At - Start;
    }

    /// <summary>Whether nothing else follows in the line, save a comment that nobody can have meant as text.</summary>
    public bool IsOver(int from)
    {
        var sign = NotBlank(from);
        return sign == End || (sign > from && text[sign] == '#' && (IsEndOrBlank(sign + 1) || text[sign + 1] == '#'));
    }

    /// <summary>
    /// Where the colon of the key stands that begins here; -1 where what begins here is no key, or one with unusual letters.
    /// </summary>
    public int KeyEnd()
    {
        var length = text.AsSpan(At, End - At).IndexOfAnyExcept(_keyLetters);
        return length >= 0 && text[At + length] == ':' && IsEndOrBlank(At + length + 1) ? At + length : -1;
    }

    /// <summary>Where the text without quotes ends that begins here: at the colon of a key, else at a comment or the line's end.</summary>
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

    private int NotBlank(int from)
    {
        var blanks = text.AsSpan(from, End - from).IndexOfAnyExcept(' ');
        return blanks < 0 ? End : from + blanks;
    }
}
