using System.Collections.Immutable;
using SiteGen.Importing.Lists;
using SiteGen.Importing.Reports;

namespace SiteGen.Importing.Columns;

/// <summary>What the cells of a column are like in the rows of people, found in a first pass.</summary>
internal sealed class ColumnProfile
{
    public int Filled { get; set; }

    public int Empty { get; set; }

    public int Yes { get; set; }

    public int No { get; set; }

    /// <summary>Words of status, those included that may mean several.</summary>
    public int Words { get; set; }

    public int Foreign { get; set; }

    /// <summary>The first rows that differ from the first column of the same role.</summary>
    public RowSet Differing { get; } = new();

    /// <summary>Whether an empty cell means no.</summary>
    public bool EmptyMeansNo => Yes > 0 && No == 0;

    /// <returns>By column, for those of institutions and statuses.</returns>
    public static ImmutableDictionary<int, ColumnProfile> Read(
        ImmutableArray<ListRow> rows,
        ImmutableArray<ListColumn> columns,
        IReadOnlyDictionary<int, ColumnReader> readers,
        string path
    )
    {
        var asked = columns.Where(static column => column.IsOutcome || column.Role == ColumnRole.Institution).ToArray();
        var profiles = asked.ToImmutableDictionary(static column => column.Number, static _ => new ColumnProfile());
        foreach (var (_, row, _) in rows.Where(static row => row.Sort == RowSort.Person))
        {
            foreach (var column in asked)
            {
                profiles[column.Number].Add(row[column.Number], column.Role, readers.GetValueOrDefault(column.Number));
            }

            foreach (var column in asked)
            {
                if (First(asked, column) is { } first && !AreSame(row, first, column, readers))
                {
                    profiles[column.Number].Differing.Add(path, row.Number);
                }
            }
        }

        return profiles;
    }

    /// <summary>The column of the same role on the left that this one is compared with; null if this is the first.</summary>
    private static ListColumn? First(ListColumn[] columns, ListColumn column)
    {
        foreach (var other in columns)
        {
            if (other.Role == column.Role && IsCompared(other) && !other.IsHidden)
            {
                return other == column || !IsCompared(column) ? null : other;
            }
        }

        return null;
    }

    /// <summary>A column that its cells decide may turn out to be a second one of statuses.</summary>
    private static bool IsCompared(ListColumn column) => column.Class == HeadingClass.Cells || !ColumnAssignment.IsDoubtful(column);

    private static bool AreSame(Row row, ListColumn one, ListColumn other, IReadOnlyDictionary<int, ColumnReader> readers)
    {
        var (cell, second) = (row[one.Number], row[other.Number]);
        return readers.TryGetValue(one.Number, out var reader) && readers.TryGetValue(other.Number, out var otherReader)
            ? (reader.Read(cell), otherReader.Read(second)) is var (a, b)
                && a.Answer == true == (b.Answer == true)
                && (a.Status == b.Status || (one.Role == ColumnRole.Status && (SaysLittle(a) || SaysLittle(b))))
            : cell == second || ListText.Fold(cell) == ListText.Fold(second);
    }

    /// <summary>Beside it, another column of statuses decides: that someone registered follows from all others.</summary>
    private static bool SaysLittle(CellReading reading) => reading.Status is null or RegistrationStatus.Registered;

    private void Add(string cell, ColumnRole role, ColumnReader? reader)
    {
        if (cell.Length == 0)
        {
            Empty++;
            return;
        }

        Filled++;
        if (reader?.Read(cell) is not { } reading)
        {
            return;
        }

        var isYes = reading.Answer ?? (reading.Status is { } status ? status.Role() == role : null);
        Yes += isYes == true ? 1 : 0;
        No += isYes == false ? 1 : 0;
        Words += reading.Status is not null || (reading.Kind == CellKind.Unknown && IsStatus(reading.Word)) ? 1 : 0;
        Foreign += reading.Kind == CellKind.Foreign ? 1 : 0;
    }

    private static bool IsStatus(string? word) => word is not null && StatusWord.Find(word) is { Status: not null };
}
