using System.Text;
using SiteGen.Text;

namespace SiteGen.Importing;

/// <summary>
/// Normalizes names so that different spellings compare equal: without letter case, punctuation and Estonian case endings.
/// </summary>
internal static class NameNormalizer
{
    /// <summary>Words for a municipality, its government and its council, with the normalized word for each.</summary>
    private static readonly Dictionary<string, string> _municipalityWords = new(StringComparer.Ordinal)
    {
        ["vald"] = "vald",
        ["valla"] = "vald",
        ["vv"] = "vald",
        ["vallavalitsus"] = "vald",
        ["vallavalitsuse"] = "vald",
        ["vallavalitsuses"] = "vald",
        ["vallavolikogu"] = "vald",
        ["linn"] = "linn",
        ["linna"] = "linn",
        ["lv"] = "linn",
        ["linnavalitsus"] = "linn",
        ["linnavalitsuse"] = "linn",
        ["linnavalitsuses"] = "linn",
        ["linnavolikogu"] = "linn",
    };

    /// <summary>In letters; fuzzy matching of shorter words gives false positives.</summary>
    private const int ShortestFuzzyWord = 10;

    /// <summary>Lower-case words separated by single spaces; any character that is neither a letter nor a digit separates words.</summary>
    public static string Fold(string name)
    {
        var text = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            if (char.IsLetterOrDigit(letter))
            {
                text.Append(char.ToLowerInvariant(letter));
            }
            else if (text.Length > 0 && text[^1] != ' ')
            {
                text.Append(' ');
            }
        }
        return text.ToString().TrimEnd();
    }

    /// <summary>As <see cref="Fold"/>, without case endings, and with one word for every municipality of a kind.</summary>
    public static string Stem(string name)
    {
        var words = Fold(name).Split(' ');
        // The name of a municipality is in the genitive, and keeps its ending.
        return MunicipalityWord(words[^1]) is { } kind
            ? string.Join(' ', [.. words[..^1], kind])
            : string.Join(' ', words.Select(WithoutEnding));
    }

    /// <summary>A municipality's stem without the word for its kind; null if there is no such word.</summary>
    public static string? Place(string name)
    {
        var words = Stem(name).Split(' ');
        return words.Length > 1 && words[^1] is "vald" or "linn" ? string.Join(' ', words[..^1]) : null;
    }

    /// <summary>The normalized word for a municipality, also of a misspelt one; null if it is none.</summary>
    private static string? MunicipalityWord(string word) =>
        _municipalityWords.TryGetValue(word, out var kind) ? kind
        : word.Length < ShortestFuzzyWord ? null
        : _municipalityWords
            .Where(each => each.Key.Length >= ShortestFuzzyWord && EditDistance.Similarity(word, each.Key) >= 0.85m)
            .Select(static each => each.Value)
            .FirstOrDefault();

    /// <summary>Genitive and inessive: <c>ameti</c>, <c>ametis</c>, <c>ministeeriumi</c>, <c>kooli</c>.</summary>
    private static string WithoutEnding(string word)
    {
        var bare = word.Length > 5 && word[^1] == 's' && IsVowel(word[^2]) ? word[..^1] : word;
        return bare.Length > 4 && IsVowel(bare[^1]) && !IsVowel(bare[^2]) ? bare[..^1] : bare;
    }

    private static bool IsVowel(char letter) => "aeiouõäöü".Contains(letter, StringComparison.Ordinal);
}
