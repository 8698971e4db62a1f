using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;

namespace SiteGen.Text;

/// <summary>
/// A text in which the escapes of YAML, JSON, HTML, Markdown and URLs are decoded, with the places that its characters come from. For
/// searches alone: the language of the text, and with it which of them count, is not known.
/// </summary>
internal sealed class Unescaped
{
    private const int LongestName = 24;

    private static readonly SearchValues<char> _letters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
    );

    private readonly StringBuilder _text = new();
    private readonly List<int> _starts = [];

    private Unescaped() { }

    public string Text { get; private set; } = "";

    /// <returns>Null if there is no escape.</returns>
    public static Unescaped? Of(string text)
    {
        Unescaped? decoded = null;
        var copied = 0;
        for (var at = 0; text.AsSpan(at).IndexOfAny('&', '%', '\\') is >= 0 and var next; )
        {
            at += next;
            var (point, length) = Decode(text.AsSpan(at));
            if (length > 0)
            {
                (decoded ??= new Unescaped()).Copy(text, copied, at);
                decoded.Add(point, at);
                copied = at + length;
            }

            at += Math.Max(length, 1);
        }

        return decoded?.Finish(text, copied);
    }

    /// <summary>Where a part of the decoded text stands in the source.</summary>
    public (int Start, int Length) Place(int start, int length) => (_starts[start], _starts[start + length] - _starts[start]);

    private Unescaped Finish(string source, int copied)
    {
        Copy(source, copied, source.Length);
        _starts.Add(source.Length);
        Text = _text.ToString();
        return this;
    }

    private void Copy(string source, int from, int to)
    {
        _text.Append(source, from, to - from);
        for (; from < to; from++)
        {
            _starts.Add(from);
        }
    }

    private void Add(Rune point, int at)
    {
        Span<char> units = stackalloc char[2];
        var count = point.EncodeToUtf16(units);
        _text.Append(units[..count]);
        _starts.AddRange(Enumerable.Repeat(at, count));
    }

    /// <returns>The character of the escape that the text begins with, and its length; 0 if it begins with none.</returns>
    private static (Rune Point, int Length) Decode(ReadOnlySpan<char> text) =>
        text switch
        {
            ['&', '#', 'x' or 'X', ..] => Number(text, 3, 8, NumberStyles.AllowHexSpecifier, mayEnd: true),
            ['&', '#', ..] => Number(text, 2, 8, NumberStyles.None, mayEnd: true),
            ['&', ..] => Name(text),
            ['%', ..] => Bytes(text),
            ['\\', 'x', ..] => Number(text, 2, 2, NumberStyles.AllowHexSpecifier, mayEnd: false),
            ['\\', 'u', ..] => Number(text, 2, 4, NumberStyles.AllowHexSpecifier, mayEnd: false),
            ['\\', 'U', ..] => Number(text, 2, 8, NumberStyles.AllowHexSpecifier, mayEnd: false),
            // A no-break space in YAML.
            ['\\', '_', ..] => (new Rune('\u00A0'), 2),
            ['\\', '-' or ' ' or '/', ..] => (new Rune(text[1]), 2),
            _ => default,
        };

    /// <param name="mayEnd">Whether there may be fewer digits, and a semicolon ends them.</param>
    private static (Rune Point, int Length) Number(ReadOnlySpan<char> text, int start, int most, NumberStyles style, bool mayEnd)
    {
        var end = start;
        while (
            end < text.Length
            && end - start < most
            && (style == NumberStyles.None ? char.IsAsciiDigit(text[end]) : char.IsAsciiHexDigit(text[end]))
        )
        {
            end++;
        }

        if (
            (!mayEnd && end - start < most)
            || !int.TryParse(text[start..end], style, CultureInfo.InvariantCulture, out var number)
            || !Rune.TryCreate(number, out var point)
        )
        {
            return default;
        }

        return (point, mayEnd && end < text.Length && text[end] == ';' ? end + 1 : end);
    }

    private static (Rune Point, int Length) Name(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, LongestName)].IndexOf(';');
        if (end < 2 || text[1..end].ContainsAnyExcept(_letters))
        {
            return default;
        }

        var decoded = Named(text[..(end + 1)].ToString());
        return Rune.DecodeFromUtf16(decoded, out var point, out var used) == OperationStatus.Done && used == decoded.Length
            ? (point, end + 1)
            : default;
    }

    /// <summary>The library knows the names of HTML 4; those of later signs that matter here are few.</summary>
    private static string Named(string entity) =>
        entity switch
        {
            "&hyphen;" or "&dash;" => "\u2010",
            "&numsp;" or "&puncsp;" or "&hairsp;" => "\u2007",
            "&ZeroWidthSpace;" or "&NoBreak;" => "\u2060",
            "&NonBreakingSpace;" => "\u00A0",
            _ => WebUtility.HtmlDecode(entity),
        };

    private static (Rune Point, int Length) Bytes(ReadOnlySpan<char> text)
    {
        Span<byte> bytes = stackalloc byte[4];
        var count = 0;
        while (
            count < bytes.Length
            && text.Length >= (3 * count) + 3
            && text[3 * count] == '%'
            && byte.TryParse(text.Slice((3 * count) + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out bytes[count])
        )
        {
            count++;
        }

        return Rune.DecodeFromUtf8(bytes[..count], out var point, out var used) == OperationStatus.Done ? (point, 3 * used) : default;
    }
}
