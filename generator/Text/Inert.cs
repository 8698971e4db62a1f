using System.Buffers;
using System.Globalization;
using System.Text;

namespace SiteGen.Text;

/// <summary>
/// Makes text from outside harmless where it is shown: in a terminal, in a log, in a report. What would move the cursor, end a line or turn
/// the direction of text, and what build services take for commands, is written as its code point: <c>&lt;U+001B&gt;</c>.
/// </summary>
internal static class Inert
{
    /// <summary>Embeddings, overrides and isolates: they make a text look like another one.</summary>
    private const string Turning = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    /// <summary>Of a command such as <c>##vso[</c>.</summary>
    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static readonly SearchValues<char> _active = SearchValues.Create(
        Turning + "\u200E\u200F\u061C\u2028\u2029\uFFF9\uFFFA\uFFFB" + Range('\0', '\u001F') + Range('\u007F', '\u009F')
    );

    /// <summary>Where the first sign is that turns the direction of text; −1 if there is none.</summary>
    public static int IndexOfTurn(ReadOnlySpan<char> text)
    {
        // Of a range alone, long texts are searched quickly.
        for (var from = 0; text[from..].IndexOfAnyInRange(Turning[0], Turning[^1]) is >= 0 and var next; from += next + 1)
        {
            if (Turning.Contains(text[from + next], StringComparison.Ordinal))
            {
                return from + next;
            }
        }

        return -1;
    }

    /// <summary>Makes it one line without any of them.</summary>
    public static string Of(string text) => Replace(text, '\0', Visible);

    /// <summary>As <see cref="Of"/>, but keeps tabs, so that a diff can be applied.</summary>
    public static string OfDiff(string line) => Replace(line, '\t', Visible);

    /// <summary>Escapes what JSON need not escape. Line ends can only stand between its parts.</summary>
    public static string OfJson(string json) => Replace(json, '\n', Escaped);

    private static string Replace(string text, char kept, Func<char, string> form)
    {
        if (!MayBeActive(text))
        {
            return text;
        }

        var inert = new StringBuilder(text.Length + 16);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            var isActive = _active.Contains(letter) ? letter != kept || kept == '\0' : IsCommand(text, at);
            inert.Append(isActive ? form(letter) : letter.ToString());
        }

        return inert.ToString();
    }

    private static bool MayBeActive(ReadOnlySpan<char> text) =>
        text.ContainsAny(_active) || text.IndexOf("##", StringComparison.Ordinal) >= 0 || text.IndexOf("::", StringComparison.Ordinal) >= 0;

    /// <summary>
    /// Services obey a line that begins with <c>::</c>
    /// (<see href="https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands"/>), and <c>##[</c>,
    /// <c>##vso[</c> or <c>##teamcity[</c> anywhere in it.
    /// </summary>
    private static bool IsCommand(string text, int at) =>
        text[at] switch
        {
            ':' => text.AsSpan(at + 1) is [':', ..] && text.AsSpan(0, at).IsWhiteSpace(),
            '#' when at > 0 && text[at - 1] == '#' => EndsInBracket(text.AsSpan(at + 1)),
            _ => false,
        };

    /// <summary>Stops at the first sign that is no letter, so that a line is read once, however many of them it holds.</summary>
    private static bool EndsInBracket(ReadOnlySpan<char> text) => text.TrimStart(Letters) is ['[', ..];

    private static string Visible(char letter) => string.Create(CultureInfo.InvariantCulture, $"<U+{(int)letter:X4}>");

    private static string Escaped(char letter) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}");

    private static string Range(char first, char last) =>
        string.Concat(Enumerable.Range(first, last - first + 1).Select(static letter => (char)letter));
}
