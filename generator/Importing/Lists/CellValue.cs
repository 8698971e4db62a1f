using System.Globalization;
using System.Text.RegularExpressions;

namespace SiteGen.Importing.Lists;

/// <summary>What a text in a cell is. A date and an error are the same however a program stored them.</summary>
internal static partial class CellValue
{
    private const int LongestDate = 40;

    private static readonly string[] _isoPatterns = ["yyyy-MM-dd"];

    private static readonly string[] _estonianPatterns = ["d.M.yyyy"];

    /// <returns>The text, or a placeholder of <see cref="Row"/>.</returns>
    public static string OfText(string text)
    {
        var cell = Row.CellText(text);
        return cell.Length is 0 or > LongestDate ? cell
            : char.IsAsciiDigit(cell[0]) ? (cell.AsSpan().ContainsAny('.', '-') && IsDate(cell) ? Row.Date : cell)
            : cell[0] is '#' or 'E' && Error().IsMatch(cell) ? Row.Unreadable
            : cell;
    }

    /// <summary>
    /// Whether a text is a day of the calendar as <c>21.01.2022</c> or <c>2022-01-21</c>, with or without a time. Codes and numbers of
    /// telephones are written in neither way.
    /// </summary>
    private static bool IsDate(string text)
    {
        var end = text.AsSpan().IndexOfAny(' ', 'T');
        var day = end < 0 ? text : text[..end];
        return (end < 0 || Time().IsMatch(text.AsSpan(end)))
            && DateOnly.TryParseExact(
                day,
                day.Contains('-', StringComparison.Ordinal) ? _isoPatterns : _estonianPatterns,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out _
            );
    }

    [GeneratedRegex(@"^[ T](?:kell )?[0-9]{1,2}[:.][0-9]{2}(?:[:.][0-9]{2}(?:[.,][0-9]{1,9})?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?\z")]
    private static partial Regex Time();

    /// <summary>Errors as Excel, LibreOffice and Google Sheets show them.</summary>
    [GeneratedRegex(@"^(?:#(?:N/A|NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|SPILL!|CALC!|ERROR!)|Err:[0-9]{3})\z")]
    private static partial Regex Error();
}
