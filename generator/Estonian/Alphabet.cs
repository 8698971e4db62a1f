using System.Globalization;
using System.Text;

namespace SiteGen.Estonian;

/// <summary>
/// Estonian collation: symbols, digits, then … s š z ž t u v w õ ä ö ü x y, then letters of other scripts. Ties are broken by accents, then
/// case (lower first), then code units, so only identical strings compare as equal.
/// </summary>
internal static class Alphabet
{
    // All weights are greater than the separator, so a prefix sorts before the longer text.
    private const char LevelSeparator = '\u0001';
    private const char Plain = '\u0002';
    private const char Capital = '\u0003';
    private const char Ellipsis = '…';
    private const char Ligature = '\u00FF';
    private const char FirstCombiningMark = '\u0100';

    /// <summary>Each group is a symbol followed by its variants.</summary>
    private const string Signs =
        "_ - ‐‑ – — , ; : ! ¡ ? ¿ . · '‘’‚ ‹ › \"“”„ « » ( ) [ ] { } § ¶ @ * / \\ & # % ‰ † ‡ • ` ´ ^ ¯ ¨ ¸ ° © ® "
        + "+ ± ÷ × < = > ¬ | ¦ ~ − ≤ ≥ ¤ ¢ $ £ ¥ € № ™";

    private const string Digits = "0123456789";

    private static readonly Weight[] _weights = new Weight[0x2300];
    private static readonly char _space;
    private static readonly char _otherSign;
    private static readonly char _otherLetter;

    static Alphabet()
    {
        var next = Plain;
        _space = Add(" \u00A0\u2009\u202F");
        foreach (var group in Signs.Split(' '))
        {
            Add(group);
        }

        _otherSign = next++;
        foreach (var digit in Digits)
        {
            Add(digit.ToString());
        }

        foreach (var group in Letters.InOrder)
        {
            Add(group);
        }

        _otherLetter = next;

        char Add(string group)
        {
            for (var rank = 0; rank < group.Length; rank++)
            {
                var (lower, accent) = (group[rank], (char)(Plain + rank));
                _weights[char.ToUpperInvariant(lower)] = new Weight(next, accent, Capital);
                _weights[lower] = new Weight(next, accent, Plain);
            }

            return next++;
        }
    }

    /// <summary>
    /// The order of <see cref="Compare"/>. To sort many strings, compute <see cref="SortKey"/> once for each and compare ordinally.
    /// </summary>
    public static IComparer<string> Order { get; } = Comparer<string>.Create(Compare);

    public static int Compare(string left, string right) => string.CompareOrdinal(SortKey(left), SortKey(right));

    /// <summary>A key whose ordinal order is the alphabetical order.</summary>
    public static string SortKey(string text)
    {
        var weights = new List<Weight>(text.Length);
        foreach (var c in text)
        {
            AppendWeights(c, weights);
        }

        var key = new StringBuilder(text.Length * 3);
        foreach (var weight in weights)
        {
            if (weight.Letter != default)
            {
                key.Append(weight.Letter);
            }
        }

        AppendLevel(key, weights, static weight => weight.Accent);
        AppendLevel(key, weights, static weight => weight.Case);
        return key.Append(LevelSeparator).Append(text).ToString();
    }

    private static void AppendLevel(StringBuilder key, List<Weight> weights, Func<Weight, char> level)
    {
        key.Append(LevelSeparator);
        // Trailing plain weights do not affect the order; omitting them halves the key.
        var length = weights.FindLastIndex(weight => level(weight) != Plain) + 1;
        for (var at = 0; at < length; at++)
        {
            key.Append(level(weights[at]));
        }
    }

    private static void AppendWeights(char c, List<Weight> weights)
    {
        if (c == Ellipsis)
        {
            weights.AddRange(Enumerable.Repeat(_weights['.'] with { Case = Capital }, 3));
        }
        else if (c < _weights.Length && _weights[c].Letter != default)
        {
            weights.Add(_weights[c]);
        }
        else if (Letters.LigatureParts(char.ToLowerInvariant(c)) is { } parts)
        {
            AppendLigature(c, parts, weights);
        }
        else if (char.IsWhiteSpace(c))
        {
            weights.Add(new Weight(_space, Plain, Plain));
        }
        else
        {
            AppendOther(c, char.GetUnicodeCategory(c), weights);
        }
    }

    private static void AppendLigature(char c, string parts, List<Weight> weights)
    {
        weights.Add(new Weight(_weights[parts[0]].Letter, Ligature, char.IsUpper(c) ? Capital : Plain));
        weights.Add(_weights[parts[1]]);
    }

    private static void AppendOther(char c, UnicodeCategory category, List<Weight> weights)
    {
        if (category is UnicodeCategory.Control or UnicodeCategory.Format)
        {
            return;
        }

        if (category is UnicodeCategory.NonSpacingMark)
        {
            weights.Add(new Weight(default, (char)(FirstCombiningMark + c), Plain));
            return;
        }

        var lower = char.ToLowerInvariant(c);
        var isLetter = char.IsLetter(c) || char.IsSurrogate(c);
        weights.Add(new Weight(isLetter ? _otherLetter : _otherSign, Plain, c == lower ? Plain : Capital));
        weights.Add(new Weight(lower, Plain, Plain));
    }

    /// <summary>The weights of a character at each level. A combining mark has no letter weight.</summary>
    private readonly record struct Weight(char Letter, char Accent, char Case);
}
