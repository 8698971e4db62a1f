using SiteGen.Importing.Lists;
using SiteGen.Importing.Reports;

namespace SiteGen.Importing.Columns;

/// <summary>Finds the name of the person of a row in what the row says of an institution.</summary>
internal static class PersonalName
{
    public static bool IsInInstitution(Row row, ListColumn[] columns)
    {
        foreach (var column in columns)
        {
            if (
                column.Role == ColumnRole.Institution
                && row[column.Number] is { Length: > 0 } institution
                && MayBeIn(institution, row, columns)
                && IsIn(institution, columns.Where(static each => each.Role == ColumnRole.Name).Select(each => row[each.Number]))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Of hardly any person is even the first word there.</summary>
    private static bool MayBeIn(string text, Row row, ListColumn[] columns)
    {
        foreach (var column in columns)
        {
            if (
                column.Role == ColumnRole.Name
                && row[column.Number] is { Length: > 0 } cell
                && text.AsSpan().Contains(FirstWord(cell), StringComparison.OrdinalIgnoreCase)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether the text has all words of the name, in any order: <c>Kask Mari OÜ</c>. A single word must be the whole text.
    /// </summary>
    private static bool IsIn(string text, IEnumerable<string> cells)
    {
        var name = Words(string.Join(' ', cells));
        var words = Words(text);
        return name.Length > 0 && name.All(words.Contains) && (name.Length > 1 || words.Length == 1);
    }

    private static ReadOnlySpan<char> FirstWord(string cell)
    {
        var word = cell.AsSpan().TrimStart("*:. ");
        var end = word.IndexOfAny(' ', ',', '.');
        return end < 0 ? word : word[..end];
    }

    private static string[] Words(string text) => ListText.Fold(text).Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
}
