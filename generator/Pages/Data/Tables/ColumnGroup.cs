using System.Collections.Immutable;

namespace SiteGen.Pages.Data;

/// <summary>Adjacent columns about the same subject. Rows with the same subject can share their cells.</summary>
internal sealed class ColumnGroup<TSubject>(params ImmutableArray<Column<TSubject>> columns)
{
    public Cells CellsOf(TSubject subject) => new([.. columns.Select(column => column.Cell(subject))]);

    /// <summary>Adds these columns to a file.</summary>
    /// <param name="cells">Returns the cells that <see cref="CellsOf"/> created for the row's subject.</param>
    public TablePart<TRow> In<TRow>(Func<TRow, Cells> cells) => new([.. columns], cells);
}
