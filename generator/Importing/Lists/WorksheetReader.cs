using System.Collections.Frozen;
using System.Globalization;

namespace SiteGen.Importing.Lists;

/// <summary>Streams the rows of a worksheet (.xlsx).</summary>
/// <param name="dateFormats">See <see cref="DateFormats.Read"/>.</param>
internal sealed class WorksheetReader(PartReader xml, IReadOnlyList<string> sharedStrings, IReadOnlyList<bool> dateFormats)
{
    public static IEnumerable<Row> Read(Package package, string part, IReadOnlyList<string> sharedStrings, IReadOnlyList<bool> dateFormats)
    {
        var (merged, begun, spanning) = (MergedCells.Read(package, part), 0, new SpanningCells());
        using var xml = package.Open(part);
        if (xml is null)
        {
            yield break;
        }

        var rows = new WorksheetReader(xml, sharedStrings, dateFormats);
        for (var number = 0; xml.ReadTo("row"); )
        {
            number = rows.RowNumber(number + 1);
            var isHidden = xml.Flag("hidden") || IsZero(xml.Attribute("ht"));
            var cells = rows.Cells();
            spanning.Cover(number, cells);
            for (; begun < merged.Count && merged[begun].FirstRow <= number; begun++)
            {
                spanning.Begin(merged[begun], number, cells);
            }

            yield return new Row(number, [.. cells], isHidden);
        }
    }

    /// <returns>Counted from 0.</returns>
    public static FrozenSet<int> HiddenColumns(Package package, string part)
    {
        var columns = new HashSet<int>();
        using var xml = package.Open(part);
        while (xml?.Read() == true && !xml.IsAt("sheetData"))
        {
            if (
                xml.IsAt("col")
                && (xml.Flag("hidden") || IsZero(xml.Attribute("width")))
                && Workbook.ParseIndex(xml.Attribute("min")) is { } first and > 0
                && Workbook.ParseIndex(xml.Attribute("max")) is { } last
            )
            {
                columns.UnionWith(Enumerable.Range(first - 1, Math.Max(0, Math.Min(last, ListLimits.Columns) - first + 1)));
            }
        }

        return columns.ToFrozenSet();
    }

    private static bool IsZero(string? size) =>
        size is not null && double.TryParse(size, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number == 0;

    /// <summary>The reference is optional: a row without one follows the row before it.</summary>
    private int RowNumber(int next)
    {
        var number = xml.Attribute("r") is { } given ? Workbook.ParseIndex(given) : next;
        return number > ListLimits.Rows ? throw UnreadableListException.TooManyRows()
            : number >= next ? number.Value
            : throw UnreadableListException.Damaged();
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

            var column = xml.Attribute("r") is { } reference ? CellReference.Column(reference) : next;
            if (column < next)
            {
                throw UnreadableListException.Damaged();
            }

            next = column + 1;
            if (Value() is not { Length: > 0 } value || column >= ListLimits.Columns)
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
        var (value, isFormula) = Content();
        return (kind, value) switch
        {
            ("e", _) => Row.Unreadable,
            // The result of a formula may be an empty text; another empty one was never calculated.
            (_, null) or (not "str", "") => isFormula ? Row.Unreadable : "",
            ("s", _) => Workbook.ParseIndex(value) is { } index && index < sharedStrings.Count
                ? sharedStrings[index]
                : throw UnreadableListException.Damaged(),
            ("str" or "inlineStr", _) => CellValue.OfText(value),
            ("b", _) => Row.CellText(value is "1" or "true"),
            ("d", _) => Row.Date,
            _ => Number(value, style),
        };
    }

    /// <summary>The stored value of a cell, null if there is none, and whether a formula calculates it.</summary>
    private (string? Value, bool IsFormula) Content()
    {
        if (xml.IsEmpty)
        {
            return default;
        }

        var (depth, value, isFormula) = (xml.Depth, (string?)null, false);
        while (xml.ReadWithin(depth))
        {
            if (xml.IsAt("v"))
            {
                value = xml.Text();
            }
            else if (xml.IsAt("is"))
            {
                value ??= xml.Text("t");
            }
            else if (xml.IsAt("f"))
            {
                isFormula = true;
            }
        }

        return (value, isFormula);
    }

    private string Number(string value, string? style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return CellValue.OfText(value);
        }

        var isDate = Workbook.ParseIndex(style ?? "0") is { } index && index < dateFormats.Count && dateFormats[index];
        return isDate && DateFormats.IsSerialDate(number) ? Row.Date : Row.CellText(number);
    }
}
