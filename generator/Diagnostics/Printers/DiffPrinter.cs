namespace SiteGen.Diagnostics.Printers;

/// <summary>Prints the lines of a unified diff: added ones green, removed ones red.</summary>
internal static class DiffPrinter
{
    public static void Print(IEnumerable<string> lines, Style style, TextWriter to)
    {
        foreach (var line in lines.Select(Shown.OfDiff))
        {
            to.WriteLine(
                line switch
                {
                    ['+', ..] => style.Green(line),
                    ['-', ..] => style.Red(line),
                    ['@', ..] => style.Cyan(line),
                    _ => line,
                }
            );
        }
    }
}
