using System.Buffers;

namespace SiteGen.Estonian;

/// <summary>
/// Where a long Estonian word may be broken: only where its syllables or the parts of a compound are certain to part. Many right breaks are
/// not found; none that is found is wrong.
/// </summary>
internal static class Hyphenation
{
    public const char SoftHyphen = '\u00AD';

    /// <summary>Shorter words are not broken.</summary>
    public const int MinLength = 14;

    /// <summary>Letters that stay together on either side of a break.</summary>
    private const int MinPart = 4;

    /// <summary>The bits of the result.</summary>
    private const int MaxLength = 64;

    private const string Vowels = "aeiouõäöü";

    /// <summary>Foreign letters mean a foreign name.</summary>
    private static readonly SearchValues<char> _letters = SearchValues.Create("abdefghijklmnoprsšzžtuvõäöü");

    private static readonly SearchValues<char> _vowels = SearchValues.Create(Vowels);

    /// <summary>Vowels that belong to one syllable. Others may be the end of one part of a compound and the start of the next.</summary>
    private static readonly SearchValues<string> _diphthongs = SearchValues.Create(
        ["ai", "ei", "oi", "ui", "õi", "äi", "öi", "üi", "au", "ou", "õu", "äu", "eu", .. Vowels.Select(static v => new string(v, 2))],
        StringComparison.Ordinal
    );

    /// <param name="word">Letters only.</param>
    /// <returns>A bit for each letter: whether the word may be broken before it.</returns>
    public static ulong Breaks(ReadOnlySpan<char> word)
    {
        if (word.Length is < MinLength or > MaxLength)
        {
            return 0;
        }

        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        if (lower.ContainsAnyExcept(_letters))
        {
            return 0;
        }

        var (parts, possible) = (Places(lower, WordParts.Certain), Places(lower, WordParts.Possible));
        var beside = ((possible | parts) >> 1) | ((possible | parts) << 1);
        var breaks = 0ul;
        for (var at = MinPart; at <= word.Length - MinPart; at++)
        {
            var bit = 1ul << at;
            if ((parts & bit) != 0 ? EndsPart(lower[at - 1]) : (beside & bit) == 0 && SyllablesPart(lower, at))
            {
                breaks |= bit;
            }
        }

        return breaks;
    }

    private static ulong Places(ReadOnlySpan<char> word, SearchValues<string> parts)
    {
        var places = 0ul;
        for (var from = 0; word[from..].IndexOfAny(parts) is >= 0 and var next; from += next + 1)
        {
            places |= 1ul << (from + next);
        }

        return places;
    }

    /// <summary>Most first parts of compounds end so.</summary>
    private static bool EndsPart(char letter) => letter == 's' || IsVowel(letter);

    /// <summary>Before a single consonant between vowels, and between doubled consonants.</summary>
    private static bool SyllablesPart(ReadOnlySpan<char> word, int at)
    {
        var (before, consonant, after) = (word[at - 1], word[at], word[at + 1]);
        if (IsVowel(consonant) || !IsVowel(after))
        {
            return false;
        }

        return IsVowel(before)
            ? IsOneSyllable(word[(at - 2)..at]) && !(consonant == 's' && before is ('u' or 'i') && after != 'e')
            : before == consonant && IsVowel(word[at - 2]);
    }

    private static bool IsOneSyllable(ReadOnlySpan<char> end) => !IsVowel(end[0]) || end.ContainsAny(_diphthongs);

    private static bool IsVowel(char letter) => _vowels.Contains(letter);
}
