using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace SiteGen.Pages.Data;

/// <summary>Layout of a CSV file. Header and rows come from the same parts, so they always agree.</summary>
internal sealed class TableLayout<TRow>(params ImmutableArray<TablePart<TRow>> parts)
{
    public ImmutableArray<Column> Columns { get; } = [.. parts.SelectMany(static part => part.Columns)];

    public Table Of(IEnumerable<TRow> rows) => new([.. Columns.Select(static column => column.Name)], rows.Select(Cells));

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
