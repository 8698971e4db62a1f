namespace SiteGen.Benchmarks.Measuring;

/// <summary>A text table: first column left-aligned, others right-aligned.</summary>
internal sealed class Table(params string[] headings)
{
    private readonly List<string[]> _rows = [headings];

    public void Add(params string[] cells) => _rows.Add(cells);

    public override string ToString()
    {
        var widths = headings.Select((_, column) => _rows.Max(row => row[column].Length)).ToArray();
        return string.Join(
            '\n',
            _rows.Select(row =>
                string.Join("  ", row.Select((cell, column) => column == 0 ? cell.PadRight(widths[0]) : cell.PadLeft(widths[column])))
            )
        );
    }
}
