using System.Collections.Immutable;

namespace SiteGen.Pages.Data;

/// <summary>A table of a data file. The cells of each row cover all columns.</summary>
/// <param name="Count">The number of rows.</param>
/// <param name="Rows">Made while they are read.</param>
internal sealed record Table(ImmutableArray<Column> Columns, int Count, IEnumerable<ImmutableArray<Cells>> Rows);
