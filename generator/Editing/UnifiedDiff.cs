using System.Globalization;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace SiteGen.Editing;

/// <summary>The difference of two texts in the unified format, as <c>diff -u</c> writes it and <c>patch</c> reads it.</summary>
internal static class UnifiedDiff
{
    private const int ContextLines = 3;

    /// <summary>Memory grows with the number of lines, time also with the number of those that differ.</summary>
    /// <returns>Lines without their line feed; none for equal texts.</returns>
    public static IEnumerable<string> Between(string path, string before, string after) => Between(path, path, before, after);

    /// <inheritdoc cref="Between(string, string, string)"/>
    /// <param name="from">The path of the text before.</param>
    /// <param name="to">The path of the text after.</param>
    public static IEnumerable<string> Between(string from, string to, string before, string after)
    {
        // A line with its line feed is a chunk, so that the last one differs if only the other file ends in a line feed.
        var diff = Differ.Instance.CreateDiffs(before, after, false, false, new CustomFunctionChunker(Lines));
        if (diff.DiffBlocks.Count == 0)
        {
            yield break;
        }

        yield return $"--- {from}";
        yield return $"+++ {to}";
        for (int first = 0, next; first < diff.DiffBlocks.Count; first = next)
        {
            next = first + 1;
            while (
                next < diff.DiffBlocks.Count && diff.DiffBlocks[next].DeleteStartA - EndOf(diff.DiffBlocks[next - 1]) <= 2 * ContextLines
            )
            {
                next++;
            }

            foreach (var line in Hunk(diff, first, next))
            {
                yield return line;
            }
        }
    }

    /// <summary>One hunk: neighbouring changes and the context around them.</summary>
    private static List<string> Hunk(DiffResult diff, int first, int next)
    {
        var (start, last) = (diff.DiffBlocks[first], diff.DiffBlocks[next - 1]);
        var context = Math.Min(ContextLines, start.DeleteStartA);
        var at = start.DeleteStartA - context;
        var end = Math.Min(diff.PiecesOld.Count, EndOf(last) + ContextLines);
        var newEnd = last.InsertStartB + last.InsertCountB + end - EndOf(last);
        List<string> lines = [$"@@ -{Range(at, end)} +{Range(start.InsertStartB - context, newEnd)} @@"];
        foreach (var block in diff.DiffBlocks.Take(first..next))
        {
            Add(' ', diff.PiecesOld, at, block.DeleteStartA);
            Add('-', diff.PiecesOld, block.DeleteStartA, at = EndOf(block));
            Add('+', diff.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB);
        }
        Add(' ', diff.PiecesOld, at, end);
        return lines;

        void Add(char sign, IReadOnlyList<string> pieces, int from, int to)
        {
            for (var line = from; line < to; line++)
            {
                lines.Add(sign + pieces[line].TrimEnd('\n'));
                if (!pieces[line].EndsWith('\n'))
                {
                    lines.Add(@"\ No newline at end of file");
                }
            }
        }
    }

    private static int EndOf(DiffBlock block) => block.DeleteStartA + block.DeleteCountA;

    /// <summary>An empty range names the line before it.</summary>
    private static string Range(int from, int to) =>
        (to - from) switch
        {
            0 => string.Create(CultureInfo.InvariantCulture, $"{from},0"),
            1 => string.Create(CultureInfo.InvariantCulture, $"{from + 1}"),
            var count => string.Create(CultureInfo.InvariantCulture, $"{from + 1},{count}"),
        };

    private static string[] Lines(string text)
    {
        var lines = text.Split('\n');
        return [.. lines[..^1].Select(static line => line + '\n'), .. lines[^1].Length > 0 ? lines[^1..] : []];
    }
}
