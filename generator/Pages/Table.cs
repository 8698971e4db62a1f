using System.Collections.Immutable;

namespace SiteGen.Pages;

/// <summary>A table of text. The cells of each row cover all columns.</summary>
internal sealed record Table(ImmutableArray<string> Columns, IEnumerable<ImmutableArray<Cells>> Rows);
