namespace SiteGen.Text;

/// <summary>Finds the suggestion for "did you mean".</summary>
internal static class SpellingSuggestion
{
    /// <summary>
    /// The candidate with the smallest edit distance, at most two (one for a short word), or null. Ignores case and treats hyphens and
    /// spaces as underscores. Ties are resolved in ordinal order.
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        var folded = Fold(word);
        var limit = folded.Length <= 4 ? 1 : 2;
        return candidates
            .Select(static candidate => (Word: candidate, Folded: Fold(candidate)))
            // Avoids computing the distance of a very long word: it is at least the difference in length.
            .Where(candidate => Math.Abs(candidate.Folded.Length - folded.Length) <= limit)
            .Select(candidate => (candidate.Word, Distance: EditDistance.Between(folded, candidate.Folded)))
            .Where(candidate => candidate.Distance <= limit)
            .OrderBy(static candidate => candidate.Distance)
            .ThenBy(static candidate => candidate.Word, StringComparer.Ordinal)
            .Select(static candidate => candidate.Word)
            .FirstOrDefault();
    }

    private static string Fold(string word) => word.ToLowerInvariant().Replace('-', '_').Replace(' ', '_');
}
