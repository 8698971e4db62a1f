using System.Globalization;

namespace SiteGen.Importing.Lists;

/// <summary>Streams the rows of a worksheet.</summary>
/// <param name="dateFormats">See <see cref="DateFormats.Read"/>.</param>
internal sealed class WorksheetReader(PartReader xml, IReadOnlyList<string> sharedStrings, IReadOnlyList<bool> dateFormats)
{
    /// <summary>Columns beyond are ignored: a row takes memory for all cells up to its last.</summary>
    private const int MaxColumns = 1_024;

    /// <summary>The limit of Excel.</summary>
    private const int MaxRows = 1_048_576;

    public static IEnumerable<Row> Read(Package package, string part, IReadOnlyList<string> sharedStrings, IReadOnlyList<bool> dateFormats)
    {
        using var xml = package.Open(part);
        if (xml is null)
        {
            yield break;
        }

        var rows = new WorksheetReader(xml, sharedStrings, dateFormats);
        for (var number = 0; xml.ReadTo("row"); )
        {
            number = rows.RowNumber(number + 1);
            yield return new Row(number, rows.Cells());
        }
    }

    /// <summary>The reference is optional: a row without one follows the row before it.</summary>
    private int RowNumber(int next)
    {
        var number = xml.Attribute("r") is { } given ? Workbook.ParseIndex(given) : next;
        return number >= next && number <= MaxRows ? number.Value : throw UnreadableListException.Damaged();
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

            var column = xml.Attribute("r") is { } reference ? Column(reference) : next;
            if (column < next)
            {
                throw UnreadableListException.Damaged();
            }

            next = column + 1;
            if (Value() is not { Length: > 0 } value || column >= MaxColumns)
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
            return Row.CellText(xml.Text("t"));
        }

        var value = xml.Text("v");
        if (value.Length == 0)
        {
            return "";
        }

        return kind switch
        {
            "s" => Workbook.ParseIndex(value) is { } index && index < sharedStrings.Count
                ? sharedStrings[index]
                : throw UnreadableListException.Damaged(),
            "str" => Row.CellText(value),
            "b" => Row.CellText(value is "1" or "true"),
            "d" => Row.Date,
            "e" => "",
            _ => Number(value, style),
        };
    }

    private string Number(string value, string? style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return Row.CellText(value);
        }

        var isDate = Workbook.ParseIndex(style ?? "0") is { } index && index < dateFormats.Count && dateFormats[index];
        return isDate && DateFormats.IsSerialDate(number) ? Row.Date : Row.CellText(number);
    }

    /// <summary>The column, counted from 0, of a cell reference such as <c>AB12</c>.</summary>
    private static int Column(string reference)
    {
        var column = 0;
        foreach (var letter in reference.AsSpan().TrimEnd("0123456789"))
        {
            // Excel has at most three letters.
            if (!char.IsAsciiLetter(letter) || column > 26 * 27)
            {
                throw UnreadableListException.Damaged();
            }

            column = (column * 26) + (letter | 0x20) - 'a' + 1;
        }

        return column > 0 ? column - 1 : throw UnreadableListException.Damaged();
    }
}
