using System.Globalization;

namespace SiteGen.Importing;

/// <summary>What would change in a file, line by line, as <c>diff -u</c> shows it.</summary>
internal static class Difference
{
    private const int Context = 3;

    public static IEnumerable<string> Between(string path, TextLines before, TextLines after)
    {
        var steps = Steps([.. All(before)], [.. All(after)]);
        if (steps.TrueForAll(static step => step.Sign == ' '))
        {
            yield break;
        }

        yield return $"--- {path}";
        yield return $"+++ {path}";
        var shown = Enumerable
            .Range(0, steps.Count)
            .Where(at =>
                Enumerable.Range(at - Context, (2 * Context) + 1).Any(near => near >= 0 && near < steps.Count && steps[near].Sign != ' ')
            )
            .ToList();
        for (var at = 0; at < shown.Count; at++)
        {
            var step = steps[shown[at]];
            if (at == 0 || shown[at] != shown[at - 1] + 1)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"@@ -{step.Old} +{step.New} @@");
            }

            yield return $"{step.Sign}{step.Text}";
        }
    }

    private static IEnumerable<string> All(TextLines lines) => Enumerable.Range(1, lines.Count).Select(line => lines[line]);

    /// <summary>By the longest common subsequence.</summary>
    private static List<(char Sign, string Text, int Old, int New)> Steps(string[] a, string[] b)
    {
        var common = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
            {
                common[i, j] = a[i] == b[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var steps = new List<(char, string, int, int)>();
        for (var (i, j) = (0, 0); i < a.Length || j < b.Length; )
        {
            if (i < a.Length && j < b.Length && a[i] == b[j])
            {
                steps.Add((' ', a[i], i++ + 1, j++ + 1));
            }
            else if (i < a.Length && (j == b.Length || common[i + 1, j] >= common[i, j + 1]))
            {
                steps.Add(('-', a[i], i++ + 1, j + 1));
            }
            else
            {
                steps.Add(('+', b[j], i + 1, j++ + 1));
            }
        }
        return steps;
    }
}
