using System.Collections.Immutable;

namespace SiteGen.Pages;

/// <summary>Rows of text under named columns; each row has as many cells as there are columns.</summary>
internal sealed record Table(ImmutableArray<string> Columns, IEnumerable<ImmutableArray<Cells>> Rows);
