using System.Collections.Immutable;
using System.Runtime.InteropServices;
using SiteGen.Importing.Lists;
using SiteGen.Importing.Reports;

namespace SiteGen.Importing.Columns;

/// <summary>A row below the heading.</summary>
/// <param name="Row">Of a person, with the cells of institutions and statuses alone.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ListRow(RowSort Sort, Row Row, PersonSigns Person);

/// <summary>Reads the rows below the heading once, and keeps of them only what is counted.</summary>
internal sealed class ListRowReader(ListHeading heading, ImmutableArray<ListColumn> columns)
{
    /// <summary>Of rows that do not share them: 64 MiB. A few bytes of a spreadsheet can stand for far more.</summary>
    private const int MostCells = 8_000_000;

    private const int MostShared = 10_000;

    private readonly RowSorter _sorter = new(heading, columns);
    private readonly ListColumn[] _asked = [.. columns.Where(static column => column.Role != ColumnRole.Other)];
    private readonly ListColumn[] _kept =
    [
        .. columns.Where(static column => column.IsOutcome || column.Role is ColumnRole.Institution or ColumnRole.RegistryCode),
    ];
    private readonly HashSet<string[]> _shared = new(new SameCells());
    private int _count;
    private readonly string[] _cells = [.. Enumerable.Repeat("", columns.Length)];

    /// <param name="rows">All rows of the sheet.</param>
    /// <returns>Those that are not empty, up to the heading of another list.</returns>
    /// <exception cref="UnreadableListException">The list is too large.</exception>
    public ImmutableArray<ListRow> Read(IEnumerable<Row> rows)
    {
        var read = ImmutableArray.CreateBuilder<ListRow>();
        foreach (var row in rows.Where(row => row.Number > heading.LastHeadingRow))
        {
            var sort = _sorter.Sort(row);
            if (sort == RowSort.Empty)
            {
                continue;
            }

            var (kept, person) =
                sort == RowSort.Person
                    ? (row with { Cells = Kept(row) }, PersonSigns.Read(row, _asked))
                    : (row with { Cells = [] }, default);
            read.Add(new ListRow(sort, kept, person));
            if (sort == RowSort.OtherHeading)
            {
                break;
            }
        }

        return read.ToImmutable();
    }

    /// <summary>Few institutions and statuses differ, so that many rows share their cells.</summary>
    private ImmutableArray<string> Kept(Row row)
    {
        foreach (var column in _kept)
        {
            _cells[column.Number] = row[column.Number];
        }

        if (!_shared.TryGetValue(_cells, out var cells))
        {
            cells = [.. _cells];
            _count += cells.Length;
            if (_count > MostCells)
            {
                throw UnreadableListException.TooLarge();
            }

            if (_shared.Count < MostShared)
            {
                _shared.Add(cells);
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(cells);
    }

    private sealed class SameCells : IEqualityComparer<string[]>
    {
        public bool Equals(string[]? one, string[]? other) => one.AsSpan().SequenceEqual(other);

        public int GetHashCode(string[] cells)
        {
            var hash = new HashCode();
            foreach (var cell in cells.AsSpan())
            {
                hash.Add(cell.Length == 0 ? 0 : cell.GetHashCode(StringComparison.Ordinal));
            }

            return hash.ToHashCode();
        }
    }
}
