using System.Collections.Immutable;

namespace SiteGen.Pages.Data;

/// <summary>The columns of a data file. Header and rows both come from its parts, so that they always agree.</summary>
internal sealed class TableLayout<TRow>(params ImmutableArray<TablePart<TRow>> parts)
{
    public ImmutableArray<Column> Columns { get; } = [.. parts.SelectMany(static part => part.Columns)];

    public Table Of(IEnumerable<TRow> rows) => new([.. Columns.Select(static column => column.Name)], rows.Select(Cells));

    private ImmutableArray<Cells> Cells(TRow row)
    {
        var cells = ImmutableArray.CreateBuilder<Cells>(parts.Length);
        foreach (var part in parts)
        {
            cells.Add(part.Cells(row));
        }

        return cells.MoveToImmutable();
    }
}

/// <summary>Columns side by side, and how a row fills them.</summary>
internal sealed record TablePart<TRow>(ImmutableArray<Column> Columns, Func<TRow, Cells> Cells);
