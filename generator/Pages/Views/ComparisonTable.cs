using System.Collections.Immutable;

namespace SiteGen.Pages.Views;

/// <summary>Figures of periods side by side: a row for each figure, or from seven periods, as in charts, a row for each period.</summary>
internal static class ComparisonTable
{
    private const int MaxColumns = 6;

    /// <param name="rows">A row for each figure, with a cell for each period.</param>
    public static View Make(ImmutableArray<string> periods, ImmutableArray<ComparisonRow> rows, Translations translations)
    {
        var turned = periods.Length > MaxColumns;
        return new View
        {
            { "turned", turned },
            { "corner", translations.Text(turned ? "periods.period" : "periods.figure") },
            { "columns", turned ? rows.Select(static row => row.Label) : periods },
            {
                "rows",
                turned
                    ? periods.Select((period, at) => RowView(period, rows.Select(row => row.Cells[at])))
                    : rows.Select(static row => RowView(row.Label, row.Cells))
            },
        };
    }

    private static View RowView(string label, IEnumerable<ComparisonCell> cells) =>
        new() { { "label", label }, { "cells", cells.Select(static cell => new View { { "text", cell.Text }, { "href", cell.Href } }) } };
}

/// <param name="Cells">One for each period.</param>
internal sealed record ComparisonRow(string Label, ImmutableArray<ComparisonCell> Cells);

/// <param name="Href">Leads to the changes of the figure; null if it has none.</param>
internal readonly record struct ComparisonCell(string Text, string? Href = null);
