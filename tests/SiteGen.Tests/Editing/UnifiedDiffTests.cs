using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using SiteGen.Editing;

namespace SiteGen.Tests.Editing;

public sealed partial class UnifiedDiffTests
{
    private const string NoNewline = @"\ No newline at end of file";

    private static readonly Gen<string> _text = Gen.Int[0, 5].Array[0, 40].Select(static lines => string.Concat(lines.Select(Line)));

    /// <summary>A text, and the text after a few edits.</summary>
    private static readonly Gen<(string, string)> _edited = Gen.Select(
        Gen.Int[0, 1000].Array[0, 60],
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 5], Gen.Bool).Array[0, 5],
        Gen.Bool,
        static (numbers, edits, ends) =>
        {
            var lines = numbers.Select(static number => $"{number}\n").ToList();
            foreach (var (at, line, inserts) in edits.Where(edit => edit.Item1 <= lines.Count))
            {
                if (inserts || at == lines.Count)
                {
                    lines.Insert(at, Line(line));
                }
                else
                {
                    lines.RemoveAt(at);
                }
            }
            var text = string.Concat(lines);
            return (string.Concat(numbers.Select(static number => $"{number}\n")), ends ? text : text.TrimEnd('\n'));
        }
    );

    [Fact]
    public void Applying_the_diff_of_any_two_texts_to_one_gives_the_other() =>
        Gen.OneOf(Gen.Select(_text, _text), _edited)
            .Holds(static (before, after) => Apply(before, UnifiedDiff.Between("a.yaml", before, after)) == after, iter: 2000);

    [Fact]
    public void It_reads_as_diff_u_writes_it()
    {
        var before = string.Concat(Enumerable.Range(1, 30).Select(static number => $"{number}\n"));
        var after = before
            .Replace("\n5\n", "\nfive\n", StringComparison.Ordinal)
            .Replace("\n11\n", "\n", StringComparison.Ordinal)
            .Replace("\n30\n", "\n30", StringComparison.Ordinal);
        Assert.Equal(
            [
                "--- a.yaml",
                "+++ a.yaml",
                "@@ -2,13 +2,12 @@",
                " 2",
                " 3",
                " 4",
                "-5",
                "+five",
                " 6",
                " 7",
                " 8",
                " 9",
                " 10",
                "-11",
                " 12",
                " 13",
                " 14",
                "@@ -27,4 +26,4 @@",
                " 27",
                " 28",
                " 29",
                "-30",
                "+30",
                NoNewline,
            ],
            UnifiedDiff.Between("a.yaml", before, after)
        );
        Assert.Equal(["--- a.yaml", "+++ a.yaml", "@@ -0,0 +1 @@", "+a"], UnifiedDiff.Between("a.yaml", "", "a\n"));
        Assert.Empty(UnifiedDiff.Between("a.yaml", before, before));
    }

    [Fact]
    public void One_changed_line_of_twenty_thousand_takes_memory_in_proportion_to_the_text()
    {
        var before = string.Concat(Enumerable.Range(1, 20_000).Select(static number => $"line {number}\n"));
        var after = before.Replace("line 10000\n", "changed\n", StringComparison.Ordinal);
        Assert.Equal(11, Diff(before, after).Count); // two file names, a hunk header, one removed and one added line, and six context lines
        Assert.InRange(AllocatedBy(() => Diff(before, after)), 0, 40 * before.Length);
    }

    [Fact]
    public void Texts_with_no_line_in_common_take_memory_in_proportion_to_their_length()
    {
        var (half, whole) = (Allocated(1000), Allocated(2000));
        Assert.InRange(whole, 0, 3 * half);

        static long Allocated(int lines)
        {
            var (before, after) = (Lines("before", lines), Lines("after", lines));
            return AllocatedBy(() => Diff(before, after));
        }

        static string Lines(string word, int count) => string.Concat(Enumerable.Range(1, count).Select(number => $"{word} {number}\n"));
    }

    private static long AllocatedBy(Action act)
    {
        act(); // Warm up, so that one-time allocations are not counted.
        var before = GC.GetAllocatedBytesForCurrentThread();
        act();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static List<string> Diff(string before, string after) => [.. UnifiedDiff.Between("a.yaml", before, after)];

    /// <summary>The last kind has no line feed, so it joins the next line.</summary>
    private static string Line(int kind) => kind < 5 ? $"{kind}{(kind == 0 ? "\r" : "")}\n" : "5";

    /// <summary>Applies a diff like <c>patch</c>; every context line must be where the diff says.</summary>
    private static string Apply(string before, IEnumerable<string> diff)
    {
        var (old, result, at) = (Pieces(before), new List<string>(), 0);
        var (oldEnd, newEnd) = (0, 0);
        var lines = diff.ToList();
        for (var number = 2; number < lines.Count; number++)
        {
            var line = lines[number];
            if (Hunk().Match(line) is { Success: true } hunk)
            {
                Assert.Equal((oldEnd, newEnd), (at, result.Count));
                var (start, count) = Range(hunk, 1);
                var (newStart, newCount) = Range(hunk, 3);
                result.AddRange(old[at..start]);
                (at, oldEnd, newEnd) = (start, start + count, newStart + newCount);
                Assert.Equal(newStart, result.Count);
                continue;
            }

            if (line == NoNewline)
            {
                continue;
            }

            var text = number + 1 < lines.Count && lines[number + 1] == NoNewline ? line[1..] : line[1..] + '\n';
            if (line[0] is ' ' or '-')
            {
                Assert.Equal(old[at++], text);
            }

            if (line[0] is ' ' or '+')
            {
                result.Add(text);
            }
        }
        Assert.Equal((oldEnd, newEnd), lines.Count == 0 ? (0, 0) : (at, result.Count));
        return string.Concat(result.Concat(old[at..]));
    }

    /// <summary>0-based; an empty range names the line before it.</summary>
    private static (int Start, int Count) Range(Match hunk, int group)
    {
        var start = int.Parse(hunk.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
        var count = hunk.Groups[group + 1].Success ? int.Parse(hunk.Groups[group + 1].ValueSpan, CultureInfo.InvariantCulture) : 1;
        return (count == 0 ? start : start - 1, count);
    }

    private static string[] Pieces(string text) => [.. EveryLine().Matches(text).Select(static line => line.Value)];

    [GeneratedRegex(@"^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@$")]
    private static partial Regex Hunk();

    [GeneratedRegex("[^\n]*\n|[^\n]+")]
    private static partial Regex EveryLine();
}
