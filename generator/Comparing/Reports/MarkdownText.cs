using System.Buffers;
using System.Globalization;
using SiteGen.Diagnostics;

namespace SiteGen.Comparing.Reports;

/// <summary>Writes values from outside into Markdown of a forge.</summary>
internal static class MarkdownText
{
    /// <summary>In characters; a longer value is known by its beginning.</summary>
    private const int LongestValue = 300;

    /// <summary>What could end the code or the cell of a table; forges disagree about a backslash before them.</summary>
    private static readonly SearchValues<char> _ending = SearchValues.Create("`|");

    /// <summary>
    /// The value as code, also in a cell of a table: in code, no forge looks for mentions, references, links, HTML or emphasis.
    /// </summary>
    public static string Code(string value)
    {
        var shown = Cut(Shown.Of(value));
        return shown.Length == 0 ? ""
            : shown.AsSpan().ContainsAny(_ending) ? $"<code>{string.Concat(shown.Select(Reference))}</code>"
            : $"`{shown}`";
    }

    private static string Reference(char sign) =>
        char.IsAsciiDigit(sign) || !char.IsAscii(sign) || char.IsAsciiLetter(sign) || sign == ' '
            ? sign.ToString()
            : string.Create(CultureInfo.InvariantCulture, $"&#{(int)sign};");

    private static string Cut(string value) =>
        value.Length <= LongestValue ? value
        : char.IsHighSurrogate(value[LongestValue - 1]) ? $"{value.AsSpan(0, LongestValue - 1)}…"
        : $"{value.AsSpan(0, LongestValue)}…";
}
