namespace SiteGen.Importing.Lists;

/// <summary>A worksheet of a workbook; a text file counts as one without a name.</summary>
/// <param name="Rows">Streams from the file.</param>
internal sealed record Worksheet(string Name, IEnumerable<Row> Rows);
