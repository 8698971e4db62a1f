using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Importing.Columns;
using SiteGen.Importing.Reports;
using SiteGen.Model;

namespace SiteGen.Importing;

/// <summary>Which outcomes each list can tell. A sum over several lists is right only if all of them tell the same ones.</summary>
internal sealed class ToldOutcomes
{
    private static readonly ImmutableArray<(RegistrationStatus Status, Figure Figure)> _outcomes =
    [
        (RegistrationStatus.Completed, Figure.Completed),
        (RegistrationStatus.DroppedOut, Figure.DroppedOut),
        (RegistrationStatus.Withdrawn, Figure.Withdrawn),
    ];

    private readonly List<(string Place, int Row, HashSet<RegistrationStatus> Told)> _sheets = [];

    public void Add(ListSheet sheet)
    {
        ColumnRole[] filled =
        [
            .. sheet.Outcomes.Where(column => sheet.Profiles[column.Number].Filled > 0).Select(static column => column.Role),
        ];
        var told = _outcomes
            .Select(static each => each.Status)
            .Where(status =>
                filled.Contains(ColumnRole.Status)
                || filled.Contains(status.Role())
                || (status == RegistrationStatus.DroppedOut && filled.Contains(ColumnRole.Attended))
            );
        _sheets.Add((sheet.Place, sheet.Heading.LastHeadingRow, [.. told]));
    }

    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var (status, figure) in _outcomes)
        {
            if (_sheets.Find(sheet => sheet.Told.Contains(status)).Place is { } telling)
            {
                foreach (var (place, row, _) in _sheets.Where(sheet => !sheet.Told.Contains(status)))
                {
                    diagnostics.Add(ListProblems.UnevenLists(place, row, figure.Key, telling));
                }
            }
        }
    }
}
