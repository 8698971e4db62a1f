namespace SiteGen.Text;

/// <summary>Finds the suggestion for "did you mean" among a few words; <see cref="KnownSpellings"/> does among any number.</summary>
internal static class SpellingSuggestion
{
    private const int ShortestForTwo = 5;

    /// <summary>
    /// The candidate with the smallest edit distance, at most two (one for a short word), or null. Ignores case and treats hyphens and
    /// spaces as underscores. Ties are resolved in ordinal order.
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        var folded = Fold(word);
        return candidates
            .Select(candidate => (Word: candidate, Distance: EditDistance.Within(folded, Fold(candidate), Edits(folded))))
            .Where(static candidate => candidate.Distance is not null)
            .OrderBy(static candidate => candidate.Distance)
            .ThenBy(static candidate => candidate.Word, StringComparer.Ordinal)
            .Select(static candidate => candidate.Word)
            .FirstOrDefault();
    }

    /// <summary>By how many letters a misspelt word may differ.</summary>
    public static int Edits(string word) => word.Length < ShortestForTwo ? 1 : 2;

    public static string Fold(string word) => word.ToLowerInvariant().Replace('-', '_').Replace(' ', '_');
}
