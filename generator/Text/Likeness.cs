namespace SiteGen.Text;

/// <summary>Finds what was likely meant by a misspelt word.</summary>
internal static class Likeness
{
    /// <summary>
    /// The known word that is at most two slips of the hand away (one in a short word), or null. Case and hyphens do not count.
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> known)
    {
        var folded = Fold(word);
        var limit = folded.Length <= 4 ? 1 : 2;
        return known
            .Select(candidate => (Word: candidate, Slips: Slips(folded, Fold(candidate), limit)))
            .Where(candidate => candidate.Slips <= limit)
            .OrderBy(static candidate => candidate.Slips)
            .ThenBy(static candidate => candidate.Word, StringComparer.Ordinal)
            .Select(static candidate => candidate.Word)
            .FirstOrDefault();
    }

    private static string Fold(string word) => word.ToLowerInvariant().Replace('-', '_').Replace(' ', '_');

    /// <summary>
    /// Letters added, left out, replaced or swapped with the next (optimal string alignment); more than the limit is not told apart.
    /// </summary>
    private static int Slips(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
        {
            return limit + 1;
        }

        var before = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }
            (before, last, row) = (last, row, before);
        }
        return last[b.Length];
    }
}
