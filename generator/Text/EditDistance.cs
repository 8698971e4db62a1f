namespace SiteGen.Text;

/// <summary>Edit distance of two strings (optimal string alignment), as far as it is small.</summary>
internal static class EditDistance
{
    private const int Far = int.MaxValue / 2;

    /// <summary>
    /// The minimum number of insertions, deletions, substitutions and transpositions of adjacent letters; null if it is more than
    /// <paramref name="most"/>. O(n·most): prefixes whose lengths differ by more have a greater distance.
    /// </summary>
    public static int? Within(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most)
        {
            return null;
        }

        // A row has the prefixes of b that are up to `most` letters shorter or longer than the prefix of a.
        var width = (2 * most) + 1;
        var (beforeLast, last, row) = (new int[width], new int[width], new int[width]);
        for (var i = 0; i <= a.Length; i++)
        {
            for (var at = 0; at < width; at++)
            {
                var j = i + at - most;
                row[at] =
                    j < 0 || j > b.Length ? Far
                    : i == 0 ? j
                    : Math.Min(
                        j == 0 ? Far : Math.Min(at == 0 ? Far : row[at - 1] + 1, last[at] + (a[i - 1] == b[j - 1] ? 0 : 1)),
                        at + 1 < width ? last[at + 1] + 1 : Far
                    );
                if (i > 1 && j > 1 && j <= b.Length && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[at] = Math.Min(row[at], beforeLast[at] + 1);
                }
            }

            if (row.Min() > most)
            {
                return null;
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[b.Length - a.Length + most] is var distance && distance <= most ? distance : null;
    }
}
