namespace SiteGen.Text;

/// <summary>Finds what was likely meant by a misspelt name.</summary>
internal static class Nearness
{
    /// <summary>The known names that differ from <paramref name="written"/> by at most a third of its letters, nearest first.</summary>
    public static IReadOnlyList<string> NamesNear(string written, IEnumerable<string> known)
    {
        var allowed = Math.Max(1, written.Length / 3);
        return
        [
            .. known
                .Select(name => (Name: name, Distance: Distance(written, name)))
                .Where(near => near.Distance <= allowed)
                .OrderBy(static near => near.Distance)
                .ThenBy(static near => near.Name, StringComparer.Ordinal)
                .Select(static near => near.Name)
                .Distinct(StringComparer.Ordinal)
                .Take(3),
        ];
    }

    /// <summary>How many letters must be added, dropped, changed or swapped with their neighbour (Damerau–Levenshtein, each pair once).</summary>
    public static int Distance(string from, string to)
    {
        var (before, last, current) = (new int[to.Length + 1], new int[to.Length + 1], new int[to.Length + 1]);
        for (var column = 0; column <= to.Length; column++) last[column] = column;

        for (var row = 1; row <= from.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= to.Length; column++)
            {
                var change = last[column - 1] + (from[row - 1] == to[column - 1] ? 0 : 1);
                current[column] = Math.Min(change, Math.Min(last[column], current[column - 1]) + 1);
                var swapped = row > 1 && column > 1 && from[row - 1] == to[column - 2] && from[row - 2] == to[column - 1];
                if (swapped) current[column] = Math.Min(current[column], before[column - 2] + 1);
            }

            (before, last, current) = (last, current, before);
        }

        return last[to.Length];
    }
}
