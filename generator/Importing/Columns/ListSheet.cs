using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Importing.Lists;
using SiteGen.Importing.Reports;

namespace SiteGen.Importing.Columns;

/// <summary>A sheet that holds a list, with its columns as they are read.</summary>
/// <param name="Readers">By column, for those that say what became of people.</param>
internal sealed record ListSheet(
    string Path,
    Worksheet Worksheet,
    ListHeading Heading,
    ImmutableArray<ListColumn> Columns,
    ImmutableArray<ListRow> Rows,
    IReadOnlyDictionary<int, ColumnReader> Readers,
    IReadOnlyDictionary<int, ColumnProfile> Profiles
)
{
    /// <summary>As messages name the list.</summary>
    public string Place => Worksheet.Name.Length == 0 ? Path : $"{Path} [{Worksheet.Name}]";

    public bool HasInstitution =>
        Columns.Any(static column => column.Role == ColumnRole.Institution && !ColumnAssignment.IsDoubtful(column));

    public bool HasPeople => Profiles.Values.Any(static profile => profile.Filled + profile.Empty > 0);

    public IEnumerable<ListColumn> Outcomes => Columns.Where(static column => column.IsOutcome && column.Role != ColumnRole.Waiting);

    /// <param name="diagnostics">Takes what is uncertain about the columns, which matters only if the sheet is counted.</param>
    /// <returns>Null if no row looks like a heading.</returns>
    public static ListSheet? Read(string path, Worksheet worksheet, ListOptions options, DiagnosticBag diagnostics)
    {
        if (ListHeading.Find(worksheet.Rows, options) is not { } heading)
        {
            return null;
        }

        var columns = ColumnAssignment.Assign(heading, worksheet.HiddenColumns, options);
        var rows = new ListRowReader(heading, columns).Read(worksheet.Rows);
        var readers = columns
            .Where(static column => column.IsOutcome)
            .ToFrozenDictionary(static column => column.Number, column => new ColumnReader(column, options));
        var sheet = new ListSheet(path, worksheet, heading, columns, rows, readers, FrozenDictionary<int, ColumnProfile>.Empty);
        var profiles = ColumnProfile.Read(rows, columns, readers, sheet.Place);
        return sheet with
        {
            Profiles = profiles,
            Columns = new ColumnDecision(sheet.Place, heading.LastHeadingRow, profiles, diagnostics).Decide(columns),
        };
    }

    /// <summary>The report of a sheet whose rows are not counted.</summary>
    public SheetReport Report(ImmutableArray<int> headingRows) =>
        new(
            Path,
            Worksheet.Name,
            headingRows,
            headingRows.IsEmpty
                ? []
                : [.. Columns.Select(static column => new ColumnReport(column.Number, column.Shown, column.Role, column.IsHidden))],
            0,
            0,
            0,
            0,
            0,
            []
        );
}
