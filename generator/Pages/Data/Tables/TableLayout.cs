using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace SiteGen.Pages.Data;

/// <summary>Layout of a data file. Header and rows come from the same parts, so they always agree.</summary>
internal sealed class TableLayout<TRow>(params ImmutableArray<TablePart<TRow>> parts)
{
    private static readonly ColumnGroup<bool> _sample = new(
        new Column<bool>("naidis", ColumnType.Boolean, "kas andmed on välja mõeldud näidis", Cell.Of) { IsRequired = true }
    );

    public ImmutableArray<Column> Columns { get; } = [.. parts.SelectMany(static part => part.Columns)];

    public Table Of(int count, IEnumerable<TRow> rows) => new(Columns, count, rows.Select(Cells));

    /// <summary>The layout of a file of invented data, in which each row says so.</summary>
    public TableLayout<TRow> OfSample()
    {
        var cells = _sample.CellsOf(true);
        return new TableLayout<TRow>([.. parts, _sample.In<TRow>(_ => cells)]);
    }

    private ImmutableArray<Cells> Cells(TRow row)
    {
        var cells = new Cells[parts.Length];
        for (var at = 0; at < cells.Length; at++)
        {
            cells[at] = parts[at].Cells(row);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(cells);
    }
}

/// <summary>Adjacent columns, and the function that returns their cells for a row.</summary>
internal sealed record TablePart<TRow>(ImmutableArray<Column> Columns, Func<TRow, Cells> Cells);
