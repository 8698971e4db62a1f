using System.Collections.Frozen;

namespace SiteGen.Importing.Lists;

/// <summary>Streams the rows of a table (.ods), at whose element the reader stands.</summary>
internal sealed class TableReader(PartReader xml)
{
    private readonly int _depth = xml.Depth;
    private readonly List<string> _cells = [];
    private readonly List<MergedCell> _merged = [];
    private readonly SpanningCells _spanning = new();

    /// <summary>Whether the reader stands within the table, and at a row of it.</summary>
    private bool _isWithin = !xml.IsEmpty;
    private bool _isAtRow;

    /// <summary>Whether its rows were read or passed: they can be read once.</summary>
    public bool HasBegun { get; private set; }

    /// <summary>Reads what stands in front of the rows.</summary>
    /// <returns>The hidden columns, counted from 0.</returns>
    public FrozenSet<int> ReadColumns()
    {
        var (hidden, column) = (new HashSet<int>(), 0);
        while (Advance() && !_isAtRow)
        {
            if (xml.IsAt("table-column"))
            {
                var end = Math.Min(column + Times("number-columns-repeated", ListLimits.Columns), ListLimits.Columns);
                if (IsHidden())
                {
                    hidden.UnionWith(Enumerable.Range(column, end - column));
                }

                column = end;
            }
        }

        return hidden.ToFrozenSet();
    }

    public IEnumerable<Row> Rows()
    {
        HasBegun = true;
        for (var next = 1; _isAtRow || ReadToRow(); )
        {
            _isAtRow = false;
            var (number, times, isHidden) = (next, Times("number-rows-repeated", ListLimits.Rows), IsHidden());
            ReadCells(number);
            // A sheet ends with a million empty rows that are written as one.
            next = Math.Min(number + times, ListLimits.Rows + 1);
            if (_cells.Count == 0)
            {
                continue;
            }

            if (number + times > ListLimits.Rows + 1)
            {
                throw UnreadableListException.TooManyRows();
            }

            for (; number < next; number++)
            {
                var cells = _cells.ToList();
                _spanning.Cover(number, cells);
                _merged.ForEach(merged => _spanning.Begin(merged, number, cells));
                _merged.Clear();
                yield return new Row(number, [.. cells], isHidden);
            }
        }
    }

    public void ReadToEnd()
    {
        HasBegun = true;
        while (Advance()) { }
    }

    private bool ReadToRow()
    {
        while (Advance())
        {
            if (_isAtRow)
            {
                return true;
            }
        }

        return false;
    }

    private bool Advance()
    {
        _isWithin = _isWithin && xml.ReadWithin(_depth);
        _isAtRow = _isWithin && xml.IsAt("table-row");
        return _isWithin;
    }

    private void ReadCells(int row)
    {
        _cells.Clear();
        _merged.Clear();
        if (xml.IsEmpty)
        {
            return;
        }

        var depth = xml.Depth;
        for (var column = 0; xml.ReadWithin(depth); )
        {
            var isCovered = xml.IsAt("covered-table-cell");
            if (!isCovered && !xml.IsAt("table-cell"))
            {
                continue;
            }

            var times = Times("number-columns-repeated", ListLimits.Columns);
            var (rows, columns) = (Times("number-rows-spanned", ListLimits.Rows), Times("number-columns-spanned", ListLimits.Columns));
            var value = TableCell.Value(xml);
            if (!isCovered && column < ListLimits.Columns)
            {
                Set(column, Math.Max(times, columns), value);
                if (rows > 1)
                {
                    _merged.Add(new MergedCell(row, row + rows - 1, column, column + columns - 1));
                }
            }

            column = Math.Min(column + times, ListLimits.Columns);
        }
    }

    private void Set(int column, int times, string value)
    {
        if (value.Length == 0)
        {
            return;
        }

        for (var end = Math.Min(column + times, ListLimits.Columns); column < end; column++)
        {
            while (_cells.Count <= column)
            {
                _cells.Add("");
            }

            _cells[column] = value;
        }
    }

    private bool IsHidden() => xml.Attribute("visibility") is "collapse" or "filter";

    private int Times(string attribute, int most) =>
        xml.Attribute(attribute) is not { } text ? 1
        : Workbook.ParseIndex(text) is { } times ? Math.Clamp(times, 1, most)
        : text.Length > 0 && !text.AsSpan().ContainsAnyExceptInRange('0', '9') ? most
        : throw UnreadableListException.Damaged();
}
