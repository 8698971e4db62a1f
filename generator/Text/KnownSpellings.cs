namespace SiteGen.Text;

/// <summary>
/// The words of the content that "did you mean" may suggest: as many as there are, and asked for as many misspelt ones. Nothing is done
/// before the first is asked for. Thread-safe.
/// </summary>
internal sealed class KnownSpellings(IEnumerable<string> words)
{
    private readonly Lazy<(ILookup<string, string> Words, NearWords Near)> _known = new(() =>
    {
        var folded = words.ToLookup(SpellingSuggestion.Fold, StringComparer.Ordinal);
        return (folded, new NearWords(folded.Select(static each => each.Key), SpellingSuggestion.Edits));
    });

    /// <inheritdoc cref="SpellingSuggestion.Nearest"/>
    public string? Nearest(string word) =>
        _known.Value.Near.Find(SpellingSuggestion.Fold(word)) is [(_, var least), ..] found
            ? found.TakeWhile(each => each.Distance == least).SelectMany(each => _known.Value.Words[each.Word]).Min(StringComparer.Ordinal)
            : null;
}
