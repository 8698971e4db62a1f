using System.Collections.Immutable;
using SiteGen.Importing.Lists;
using SiteGen.Importing.Reports;

namespace SiteGen.Importing.Columns;

/// <summary>What a row below the heading is.</summary>
internal enum RowSort
{
    Person,
    Empty,
    Total,
    Heading,
}

/// <summary>Tells the rows of people from all others.</summary>
internal sealed class RowSorter(ListHeading heading, ImmutableArray<ListColumn> columns)
{
    /// <summary>A longer number may be that of a telephone or a person.</summary>
    private const int LongestTotal = 6;

    private static readonly string[] _totals = ["kokku", "kõik kokku", "osalejaid kokku", "osalejad kokku", "summa", "total", "sum"];

    public RowSort Sort(Row row)
    {
        var (filled, numbers, rowNumbers) = (0, 0, 0);
        string? first = null;
        for (var column = 0; column < row.Cells.Count; column++)
        {
            var cell = row.Cells[column];
            if (cell.Length == 0)
            {
                continue;
            }

            first ??= cell;
            filled++;
            if (IsNumber(cell))
            {
                numbers++;
                rowNumbers += column < columns.Length && columns[column].Class == HeadingClass.Number ? 1 : 0;
            }
        }

        return filled == 0 ? RowSort.Empty
            : numbers == filled && rowNumbers == filled ? RowSort.Empty // only numbered in advance
            : numbers == filled && !IsOfPerson(row) ? RowSort.Total
            : numbers >= filled - 1 && !IsNumber(first!) && _totals.Contains(ListText.Fold(first!)) ? RowSort.Total
            : heading.IsRepeatedBy(row) ? RowSort.Heading
            : RowSort.Person;
    }

    private bool IsOfPerson(Row row)
    {
        for (var column = 0; column < Math.Min(columns.Length, row.Cells.Count); column++)
        {
            if (row[column].Length > 0 && columns[column].Role is ColumnRole.RegistryCode or ColumnRole.PersonalCode)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNumber(string cell) =>
        cell == Row.Unreadable
        || (
            cell.Length <= LongestTotal + 2
            && cell.Count(char.IsAsciiDigit) is > 0 and <= LongestTotal
            && cell.All(static letter => char.IsAsciiDigit(letter) || letter is '.' or ',' or ' ' or '%')
        );
}
