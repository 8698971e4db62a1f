using System.Collections.Immutable;

namespace SiteGen.Pages.Data;

/// <summary>Columns side by side that show one subject. All rows about that subject can share its cells.</summary>
internal sealed class ColumnGroup<TSubject>(params ImmutableArray<Column<TSubject>> columns)
{
    public Cells CellsOf(TSubject subject) => new([.. columns.Select(column => column.Cell(subject))]);

    /// <summary>These columns in a file, each of whose rows finds the cells of its subject.</summary>
    /// <param name="cells">What <see cref="CellsOf"/> gave.</param>
    public TablePart<TRow> In<TRow>(Func<TRow, Cells> cells) => new([.. columns], cells);
}
