using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
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

    /// <summary>That of a second list below, with other columns.</summary>
    OtherHeading,
}

/// <summary>Tells the rows of people from all others.</summary>
internal sealed partial class RowSorter(ListHeading heading, ImmutableArray<ListColumn> columns)
{
    /// <summary>A longer number may be that of a telephone or a person.</summary>
    private const int LongestTotal = 6;

    private static readonly SearchValues<char> _numberSigns = SearchValues.Create("0123456789., %");

    private static readonly string[] _totals = ["kokku", "kõik kokku", "osalejaid kokku", "osalejad kokku", "summa", "total", "sum"];

    public RowSort Sort(Row row)
    {
        var (filled, numbers, rowNumbers) = (0, 0, 0);
        string? first = null;
        for (var column = 0; column < row.Cells.Length; column++)
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
            : numbers == filled - 1 && IsTotal(row.Cells.First(static cell => cell.Length > 0 && !IsNumber(cell)), numbers > rowNumbers)
                ? RowSort.Total
            : numbers > 0 ? RowSort.Person
            : heading.IsRepeatedBy(row) ? RowSort.Heading
            : ListHeading.IsAnother(row) ? RowSort.OtherHeading
            : RowSort.Person;
    }

    /// <summary>Such as <c>Kokku: 5</c>, <c>Läbis kokku 3</c>, or <c>Rae vald kokku</c> beside a number. Kokku is a surname too.</summary>
    private static bool IsTotal(string text, bool isBesideNumber)
    {
        var words = TotalWord().Replace(ListText.Fold(text), " ").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return (isBesideNumber || text.Any(char.IsAsciiDigit)) && words is ["kokku", ..] or [.., "kokku"];
    }

    private bool IsOfPerson(Row row)
    {
        for (var column = 0; column < Math.Min(columns.Length, row.Cells.Length); column++)
        {
            if (row[column].Length > 0 && columns[column].Role is ColumnRole.RegistryCode or ColumnRole.PersonalCode)
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"[\d\s:.,;=–—()-]+")]
    private static partial Regex TotalWord();

    private static bool IsNumber(string cell) =>
        cell == Row.Unreadable
        || (
            cell.Length <= LongestTotal + 2
            && !cell.AsSpan().ContainsAnyExcept(_numberSigns)
            && cell.Count(char.IsAsciiDigit) is > 0 and <= LongestTotal
        );
}
