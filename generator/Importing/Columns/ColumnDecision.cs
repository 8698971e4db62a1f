using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Importing.Reports;

namespace SiteGen.Importing.Columns;

/// <summary>Decides, once the cells are known, which columns are read; what is uncertain is reported.</summary>
internal sealed class ColumnDecision(
    string path,
    int headingRow,
    IReadOnlyDictionary<int, ColumnProfile> profiles,
    DiagnosticBag diagnostics
)
{
    private bool _hasFilledOutcome;

    public ImmutableArray<ListColumn> Decide(ImmutableArray<ListColumn> columns)
    {
        _hasFilledOutcome = columns.Any(column => column.IsOutcome && profiles[column.Number].Filled > 0);
        var byCells = columns.Select(Decided).ToImmutableArray();
        var hasInstitution = byCells.Any(static column => column.Role == ColumnRole.Institution && !ColumnAssignment.IsDoubtful(column));
        var hasOutcome = byCells.Any(static column => column.IsOutcome && !ColumnAssignment.IsDoubtful(column));
        var settled = byCells
            .Select(column =>
                !ColumnAssignment.IsDoubtful(column) ? column
                : column.Role == ColumnRole.Institution ? (hasInstitution ? column.Unread() : column)
                : hasOutcome && (column.Class == HeadingClass.Day || IsWithoutWords(column)) ? column.Unread()
                : column
            )
            .ToImmutableArray();
        Doubtful([.. settled.Where(static column => ColumnAssignment.IsDoubtful(column) && column.IsOutcome)]);
        foreach (var column in settled.Where(IsTakenHidden))
        {
            diagnostics.Add(ListProblems.HiddenColumn(path, headingRow, column.Place, column.Option));
        }

        return
        [
            .. settled
                .Select(column => column is { IsHidden: true, IsNamed: false, Role: ColumnRole.RegistryCode } ? column.Unread() : column)
                .GroupBy(static column => column.Role)
                .SelectMany(Alone)
                .OrderBy(static column => column.Number),
        ];
    }

    /// <summary>A column that its cells decide, or that says nothing.</summary>
    private ListColumn Decided(ListColumn column)
    {
        if (!profiles.TryGetValue(column.Number, out var profile))
        {
            return column;
        }

        if (profile.Filled == 0)
        {
            // Beside others an empty column says nothing; if it is the only one, its rows are told.
            return column is { IsAnswer: true, IsNamed: false } && _hasFilledOutcome ? column.Unread() : column;
        }

        return (column.Role, column.Class) switch
        {
            (ColumnRole.Status, HeadingClass.Cells) when profile.Words == profile.Filled => column with { Class = HeadingClass.Sure },
            (ColumnRole.Status, HeadingClass.Sure) when !column.IsNamed && profile.Foreign == profile.Filled => column.Unread(),
            _ => column,
        };
    }

    private bool IsWithoutWords(ListColumn column) => column.Class == HeadingClass.Cells && profiles[column.Number].Words == 0;

    private void Doubtful(ImmutableArray<ListColumn> columns)
    {
        if (columns.Where(static column => column.Class == HeadingClass.Day).ToImmutableArray() is { IsEmpty: false } days)
        {
            diagnostics.Add(ListProblems.Days(path, headingRow, days.Select(static day => day.Letter)));
        }

        foreach (var column in columns.Where(static column => column.Class != HeadingClass.Day))
        {
            diagnostics.Add(ListProblems.DoubtfulColumn(path, headingRow, column.Place, column.Option));
        }
    }

    /// <summary>Columns of one role that say the same are one; two that differ are refused.</summary>
    private IEnumerable<ListColumn> Alone(IGrouping<ColumnRole, ListColumn> same)
    {
        if (same.Key is not (ColumnRole.Institution or ColumnRole.RegistryCode) && same.Key is < ColumnRole.Status or > ColumnRole.Waiting)
        {
            return same;
        }

        var certain = same.Where(static column => !ColumnAssignment.IsDoubtful(column)).ToArray();
        foreach (var other in certain.Skip(1))
        {
            if (
                same.Key != ColumnRole.Registered
                && profiles.GetValueOrDefault(other.Number) is { Filled: > 0, Differing.Count: > 0 } profile
            )
            {
                diagnostics.Add(
                    ListProblems.TwoColumns(
                        path,
                        headingRow,
                        (certain[0].Place, other.Place),
                        same.Key == ColumnRole.Institution,
                        (profile.Differing.Count, profile.Differing.Rows),
                        other.Option
                    )
                );
            }
        }

        // What two columns of statuses say is read together: "Kinnitatud" and "Läbis".
        return same.Key == ColumnRole.Status
            ? same
            : same.Select(column => certain.Length == 0 || column == certain[0] || !certain.Contains(column) ? column : column.Unread());
    }

    private bool IsTakenHidden(ListColumn column) =>
        column is { IsHidden: true, IsNamed: false }
        && (column.Role == ColumnRole.Institution || column.IsOutcome)
        && profiles.GetValueOrDefault(column.Number) is { Filled: > 0 };
}
