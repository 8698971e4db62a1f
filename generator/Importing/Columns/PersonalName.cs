using SiteGen.Importing.Lists;
using SiteGen.Importing.Reports;

namespace SiteGen.Importing.Columns;

/// <summary>Finds the name of the person of a row in what the row says of an institution.</summary>
internal static class PersonalName
{
    public static bool IsInInstitution(Row row, ListColumn[] columns)
    {
        if (columns.FirstOrDefault(column => IsFilled(column, ColumnRole.Name, row)) is not { } first)
        {
            return false;
        }

        string[]? name = null;
        foreach (var column in columns)
        {
            // Of hardly any person is even the first word there.
            if (
                IsFilled(column, ColumnRole.Institution, row)
                && row[column.Number].AsSpan().Contains(FirstWord(row[first.Number]), StringComparison.OrdinalIgnoreCase)
                && IsIn(row[column.Number], name ??= NameOf(row, columns))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFilled(ListColumn column, ColumnRole role, Row row) => column.Role == role && row[column.Number].Length > 0;

    private static string[] NameOf(Row row, ListColumn[] columns) =>
        [
            .. Words(string.Join(' ', columns.Where(static each => each.Role == ColumnRole.Name).Select(each => row[each.Number])))
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>
    /// Whether the text has all words of the name, in any order: <c>Kask Mari OÜ</c>. A single word must be the whole text.
    /// </summary>
    private static bool IsIn(string text, string[] name)
    {
        var words = Words(text);
        return name.Length > 0 && name.Length <= words.Length && name.All(words.Contains) && (name.Length > 1 || words.Length == 1);
    }

    private static ReadOnlySpan<char> FirstWord(string cell)
    {
        var word = cell.AsSpan().TrimStart("*:. ");
        var end = word.IndexOfAny(' ', ',', '.');
        return end < 0 ? word : word[..end];
    }

    private static string[] Words(string text) => ListText.Fold(text).Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
}
