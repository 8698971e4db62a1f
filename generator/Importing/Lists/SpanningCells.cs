using System.Runtime.InteropServices;

namespace SiteGen.Importing.Lists;

/// <summary>A merged cell; rows are counted from 1, columns from 0, both ends belong to it.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct MergedCell(int FirstRow, int LastRow, int FirstColumn, int LastColumn);

/// <summary>
/// Gives merged cells their value in all their rows and columns. A row that holds nothing of its own stays empty: the cells from above
/// make no person, and a merged column may reach down to the last row of a sheet.
/// </summary>
internal sealed class SpanningCells
{
    /// <summary>By column, the last row of the merged cell that reaches furthest down to here, and its value.</summary>
    private readonly (int LastRow, string Value)[] _columns = new (int, string)[ListLimits.Columns];

    private int _width;
    private int _lastRow;

    /// <summary>Whether a merged cell from above reaches this row.</summary>
    public bool Reach(int row) => row <= _lastRow;

    /// <summary>Fills in the cells that come from above.</summary>
    public void Cover(int row, List<string> cells)
    {
        if (!Reach(row))
        {
            return;
        }

        for (var column = 0; column < Math.Min(_width, cells.Count); column++)
        {
            // What a program kept beneath a merged cell is not seen.
            cells[column] = row <= _columns[column].LastRow ? "" : cells[column];
        }

        Trim(cells);
        for (var column = 0; column < _width && cells.Count > 0; column++)
        {
            if (row <= _columns[column].LastRow)
            {
                Set(cells, column, _columns[column].Value);
            }
        }
    }

    /// <summary>Begins a merged cell in this row, or in one before it that is not in the file.</summary>
    public void Begin(MergedCell merged, int row, List<string> cells)
    {
        var value = merged.FirstRow == row && merged.FirstColumn < cells.Count ? cells[merged.FirstColumn] : "";
        var end = Math.Min(merged.LastColumn, ListLimits.Columns - 1);
        for (var column = merged.FirstColumn; column <= end; column++)
        {
            Set(cells, column, value);
            _columns[column] = (merged.LastRow, value);
        }

        Trim(cells);
        (_width, _lastRow) = (Math.Max(_width, end + 1), Math.Max(_lastRow, merged.LastRow));
    }

    private static void Set(List<string> cells, int column, string value)
    {
        if (column < cells.Count)
        {
            cells[column] = value;
        }
        else if (value.Length > 0)
        {
            while (cells.Count < column)
            {
                cells.Add("");
            }

            cells.Add(value);
        }
    }

    private static void Trim(List<string> cells)
    {
        while (cells is [.., ""])
        {
            cells.RemoveAt(cells.Count - 1);
        }
    }
}
