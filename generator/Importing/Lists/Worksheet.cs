using System.Collections.Frozen;

namespace SiteGen.Importing.Lists;

/// <summary>A worksheet of a workbook; a text file counts as one without a name.</summary>
/// <param name="Rows">Streams from the file; empty rows may be left out.</param>
internal sealed record Worksheet(string Name, IEnumerable<Row> Rows)
{
    public bool IsHidden { get; init; }

    /// <summary>Columns that the spreadsheet does not show, counted from 0.</summary>
    public FrozenSet<int> HiddenColumns { get; init; } = [];
}
