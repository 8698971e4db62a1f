namespace SiteGen.Text;

/// <summary>How far apart two texts are, in edits of one letter (optimal string alignment).</summary>
internal static class EditDistance
{
    /// <summary>
    /// The fewest letters to insert, delete, substitute or swap with the next one. Takes time in proportion to both lengths.
    /// </summary>
    public static int Between(string a, string b)
    {
        var beforeLast = new int[b.Length + 1];
        var last = Enumerable.Range(0, b.Length + 1).ToArray();
        var row = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }
            (beforeLast, last, row) = (last, row, beforeLast);
        }
        return last[b.Length];
    }

    /// <summary>From 0, nothing in common, to 1, equal: the distance in proportion to the longer text.</summary>
    public static decimal Similarity(string a, string b)
    {
        var longest = Math.Max(a.Length, b.Length);
        return longest == 0 ? 1 : 1 - ((decimal)Between(a, b) / longest);
    }
}
