namespace SiteGen.Importing.Lists;

/// <summary>Detects what separates the cells of a text file.</summary>
internal static class CsvDelimiter
{
    /// <summary>In characters: more than fifty rows of a list have.</summary>
    public const int SampleLength = 32 * 1024;

    /// <summary>Commas come last, since they stand in numbers and sentences too.</summary>
    private const string Delimiters = ";\t|,";

    /// <summary>
    /// The delimiter that is in most lines, or more often where several are in as many. Commas within numbers, and commas and semicolons
    /// before a blank, count only where there is nothing else.
    /// </summary>
    public static char Detect(ReadOnlySpan<char> sample)
    {
        var (certain, possible) = (Count(sample, isCertain: true), Count(sample, isCertain: false));
        var counts = certain.Any(static count => count.Lines > 0) ? certain : possible;
        return Delimiters[counts.Index().MaxBy(static each => each.Item).Index];
    }

    private static (int Lines, int Total)[] Count(ReadOnlySpan<char> sample, bool isCertain)
    {
        var (counts, lastLines, line, isQuoted) = (new (int Lines, int Total)[Delimiters.Length], new int[Delimiters.Length], 1, false);
        for (var at = 0; at < sample.Length; at++)
        {
            var sign = sample[at];
            if (sign == '"')
            {
                isQuoted = !isQuoted && (at == 0 || IsBoundary(sample[at - 1]));
            }
            else if (isQuoted)
            {
                continue;
            }
            else if (sign is '\n' or '\r')
            {
                line++;
            }
            else if (Delimiters.IndexOf(sign, StringComparison.Ordinal) is >= 0 and var index && !(isCertain && IsOfText(sample, at)))
            {
                counts[index] = (counts[index].Lines + (lastLines[index] == line ? 0 : 1), counts[index].Total + 1);
                lastLines[index] = line;
            }
        }

        return counts;
    }

    // A doubled quotation mark within a quoted cell stands behind one, which has just closed the cell.
    private static bool IsBoundary(char before) => before is '\n' or '\r' or '"' || Delimiters.Contains(before, StringComparison.Ordinal);

    private static bool IsOfText(ReadOnlySpan<char> sample, int at)
    {
        var next = at + 1 < sample.Length ? sample[at + 1] : '\n';
        return sample[at] switch
        {
            ',' => next == ' ' || (char.IsAsciiDigit(next) && at > 0 && char.IsAsciiDigit(sample[at - 1])),
            ';' => next == ' ',
            _ => false,
        };
    }
}
