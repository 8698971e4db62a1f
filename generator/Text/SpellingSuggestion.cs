namespace SiteGen.Text;

/// <summary>What a misspelt word was likely meant to be: "did you mean".</summary>
internal static class SpellingSuggestion
{
    /// <summary>
    /// The candidate at the smallest edit distance, at most two (one for a short word), or null. Case, hyphens and blanks do not count. Of
    /// several the first in ordinal order.
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        var folded = Fold(word);
        var limit = folded.Length <= 4 ? 1 : 2;
        return candidates
            .Select(static candidate => (Word: candidate, Folded: Fold(candidate)))
            // The word may be of any length; the distance is at least the difference of lengths.
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
