using System.Collections.Immutable;
using SiteGen.Pages;
using SiteGen.Pages.Data;

namespace SiteGen.Tests.Rendering;

/// <summary>A table of free texts.</summary>
internal static class TextTable
{
    public static Table Of(string[] header, string[][] rows) =>
        new(
            [.. header.Select(static name => new Column<int>(name, ColumnType.Text, "", static _ => ""))],
            rows.Length,
            rows.Select(static row => row.Select(static cell => (Cells)cell).ToImmutableArray())
        );
}
