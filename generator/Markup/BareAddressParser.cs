using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace SiteGen.Markup;

/// <summary>Turns web and e-mail addresses in the text into links; the text stays as it is.</summary>
/// <remarks>Starts at the sign that only few words contain, and looks back for the beginning of the address.</remarks>
internal sealed class BareAddressParser : InlineParser
{
    private const string Mailto = "mailto:";

    private static readonly SearchValues<char> _end = SearchValues.Create(" \t\n\u00A0\u202F\u2028\u2029<>|`[]\"„“”«»‘’…");
    private static readonly SearchValues<char> _punctuation = SearchValues.Create("?!.,:;*_~'–—-");
    private static readonly SearchValues<char> _mailbox = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._+-"
    );

    public BareAddressParser() => OpeningCharacters = [':', '.', '@'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Inline is not LiteralInline { IsFirstCharacterEscaped: false } before || before.Content.End != slice.Start - 1)
        {
            return false;
        }

        var (start, length) = slice.CurrentChar == '@' ? Mail(before.Content.AsSpan(), slice) : Web(before.Content.AsSpan(), slice);
        if (length == 0)
        {
            return false;
        }

        var source = slice.Text.Substring(slice.Start - start, start + length);
        // Escapes within an address, which converters like to write, are resolved as in any text.
        var text = HtmlHelper.Unescape(source);
        var at = processor.GetSourcePosition(slice.Start - start, out var line, out var column);
        before.Content.End -= start;
        before.Span.End -= start;
        processor.Inline = new LinkInline(AddressOf(text), "")
        {
            Span = new(at, at + source.Length - 1),
            Line = line,
            Column = column,
            IsClosed = true,
            IsAutoLink = true,
        }.AppendChild(new LiteralInline(text) { Span = new(at, at + source.Length - 1), IsClosed = true });
        slice.Start += length;
        return true;
    }

    private static string AddressOf(string text) =>
        text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? $"https://{text}"
        : text.Contains("://", StringComparison.Ordinal) || text.StartsWith(Mailto, StringComparison.OrdinalIgnoreCase) ? text
        : Mailto + text;

    /// <returns>How far the address extends to both sides of the current character; 0 after it if there is none.</returns>
    private static (int Before, int After) Web(ReadOnlySpan<char> before, StringSlice slice)
    {
        var after = slice.AsSpan();
        var isLink = after.StartsWith("://");
        var start =
            !isLink ? EndsWithWord(before, "www")
            : EndsWithWord(before, "https") is > 0 and var secure ? secure
            : EndsWithWord(before, "http");
        if (start == 0)
        {
            return default;
        }

        var rest = after[(isLink ? 3 : 1)..];
        var length = LengthWithoutPunctuation(rest);
        var host = rest[..length];
        host = host.IndexOfAny("/?#\\") is >= 0 and var path ? host[..path] : host;
        host =
            isLink && host.LastIndexOf(':') is >= 0 and var port && !host[(port + 1)..].ContainsAnyExceptInRange('0', '9')
                ? host[..port]
                : host;
        return IsHost(host, isLink ? 2 : 1) ? (start, length + (isLink ? 3 : 1)) : default;
    }

    private static (int Before, int After) Mail(ReadOnlySpan<char> before, StringSlice slice)
    {
        var mailbox = before[(before.LastIndexOfAnyExcept(_mailbox) + 1)..];
        var start = mailbox.Length;
        if (mailbox is [] or ['.', ..] or [.., '.'])
        {
            return default;
        }

        if (EndsWithWord(before[..^start], "mailto:") is > 0 and var scheme)
        {
            start += scheme;
        }
        else if (before.Length > start ? IsPartOfWord(before[^(start + 1)]) : IsPartOfWord(slice.PeekCharExtra(-start - 1)))
        {
            return default;
        }

        var rest = slice.AsSpan()[1..];
        var host = 0;
        while (host < rest.Length && (char.IsLetterOrDigit(rest[host]) || rest[host] is '.' or '-'))
        {
            host++;
        }

        while (host > 0 && rest[host - 1] is '.' or '-')
        {
            host--;
        }

        return IsHost(rest[..host], 2) && rest[host..] is not ['@' or '_', ..] ? (start, host + 1) : default;
    }

    /// <returns>The length of the word; 0 if the text does not end with it as a whole word.</returns>
    private static int EndsWithWord(ReadOnlySpan<char> text, string word) =>
        text.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !IsPartOfWord(text[^(word.Length + 1)]))
            ? word.Length
            : 0;

    private static bool IsPartOfWord(char letter) =>
        char.IsLetterOrDigit(letter) || letter is '/' or '\\' or '@' or ':' or '.' or '_' or '&';

    private static int LengthWithoutPunctuation(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(_end);
        var address = end < 0 ? text : text[..end];
        var unopened = address.Count(')') - address.Count('(');
        while (address is [.., var last] && (_punctuation.Contains(last) || (last == ')' && unopened > 0)))
        {
            unopened -= last == ')' ? 1 : 0;
            address = address[..^1];
        }

        return address.Length;
    }

    /// <summary>Whether it is a domain of at least so many labels, the last without digits. A user name is refused.</summary>
    private static bool IsHost(ReadOnlySpan<char> host, int labels)
    {
        var count = 0;
        var last = host;
        foreach (var part in host.Split('.'))
        {
            last = host[part];
            count++;
            if (last is [] or ['-', ..] or [.., '-'])
            {
                return false;
            }

            foreach (var letter in last)
            {
                if (!char.IsLetterOrDigit(letter) && letter is not ('-' or '_'))
                {
                    return false;
                }
            }
        }

        return count >= labels && last.Length >= 2 && !last.ContainsAnyInRange('0', '9');
    }
}
