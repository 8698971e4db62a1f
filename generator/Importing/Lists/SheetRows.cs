using System.Globalization;

namespace SiteGen.Importing.Lists;

/// <summary>The rows of a sheet.</summary>
/// <param name="texts">Those that the sheets share.</param>
/// <param name="dates">Of each style whether it shows a number as a date.</param>
internal sealed class SheetRows(PartReader xml, IReadOnlyList<string> texts, IReadOnlyList<bool> dates)
{
    /// <summary>What stands further right is no part of a list. A row takes memory for all cells up to its last.</summary>
    private const int MostColumns = 1_024;

    /// <summary>Excel has no more.</summary>
    private const int MostRows = 1_048_576;

    public static IEnumerable<Row> Read(Package package, string part, IReadOnlyList<string> texts, IReadOnlyList<bool> dates)
    {
        using var xml = package.Part(part);
        if (xml is null)
        {
            yield break;
        }

        var rows = new SheetRows(xml, texts, dates);
        for (var number = 0; xml.ReadTo("row"); )
        {
            number = rows.RowNumber(number + 1);
            yield return new Row(number, rows.Cells());
        }
    }

    /// <summary>A row without a number is the next one.</summary>
    private int RowNumber(int next)
    {
        var number = xml.Attribute("r") is { } given ? Workbook.Index(given) : next;
        return number >= next && number <= MostRows ? number.Value : throw UnreadableListException.Damaged();
    }

    private List<string> Cells()
    {
        var cells = new List<string>();
        if (xml.IsEmpty)
        {
            return cells;
        }

        var (depth, next) = (xml.Depth, 0);
        while (xml.ReadWithin(depth))
        {
            if (!xml.IsAt("c"))
            {
                continue;
            }

            var column = xml.Attribute("r") is { } place ? Column(place) : next;
            if (column < next)
            {
                throw UnreadableListException.Damaged();
            }

            next = column + 1;
            if (Value() is not { Length: > 0 } value || column >= MostColumns)
            {
                continue;
            }

            while (cells.Count < column)
            {
                cells.Add("");
            }

            cells.Add(value);
        }

        return cells;
    }

    private string Value()
    {
        var (kind, style) = (xml.Attribute("t"), xml.Attribute("s"));
        if (kind == "inlineStr")
        {
            return Row.Cell(xml.Text("t"));
        }

        var value = xml.Text("v");
        if (value.Length == 0)
        {
            return "";
        }

        return kind switch
        {
            "s" => Workbook.Index(value) is { } index && index < texts.Count ? texts[index] : throw UnreadableListException.Damaged(),
            "str" => Row.Cell(value),
            "b" => Row.Cell(value is "1" or "true"),
            "d" => Row.Date,
            "e" => "",
            _ => Number(value, style),
        };
    }

    private string Number(string value, string? style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return Row.Cell(value);
        }

        var isDate = Workbook.Index(style ?? "0") is { } index && index < dates.Count && dates[index];
        return isDate && DateStyles.IsDay(number) ? Row.Date : Row.Cell(number);
    }

    /// <summary>Counted from 0, of the cell at a place such as <c>AB12</c>.</summary>
    private static int Column(string place)
    {
        var column = 0;
        foreach (var letter in place.AsSpan().TrimEnd("0123456789"))
        {
            // Three letters are as far as Excel goes.
            if (!char.IsAsciiLetter(letter) || column > 26 * 27)
            {
                throw UnreadableListException.Damaged();
            }

            column = (column * 26) + (letter | 0x20) - 'a' + 1;
        }

        return column > 0 ? column - 1 : throw UnreadableListException.Damaged();
    }
}
