using System.Collections.Immutable;

namespace SiteGen.Estonian;

/// <summary>Numbers in words, in the nominative.</summary>
internal static class NumberWords
{
    private static readonly ImmutableArray<string> _ones =
    [
        "üks",
        "kaks",
        "kolm",
        "neli",
        "viis",
        "kuus",
        "seitse",
        "kaheksa",
        "üheksa",
        "kümme",
    ];

    private static readonly ImmutableDictionary<string, int> _exact = Exact();

    /// <summary>Words that name a number only roughly.</summary>
    private static readonly ImmutableDictionary<string, int> _rough = new Dictionary<string, int>
    {
        ["kümmekond"] = 10,
        ["paarkümmend"] = 20,
        ["sadakond"] = 100,
        ["paarsada"] = 200,
        ["tuhatkond"] = 1000,
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Reads the words at the start of a text in lower case.</summary>
    /// <param name="rest">What follows them.</param>
    /// <returns>Null if the text does not start with a number in words.</returns>
    public static (int Value, bool IsRough)? ReadStart(string text, out string rest)
    {
        var words = text.Split(' ', 3);
        rest = "";
        if (words.Length > 1 && Two(words[0], words[1]) is { } both)
        {
            rest = words.Length > 2 ? words[2] : "";
            return (both, false);
        }

        rest = string.Join(' ', words.Skip(1));
        return _exact.TryGetValue(words[0], out var exact) ? (exact, false)
            : _rough.TryGetValue(words[0], out var rough) ? (rough, true)
            : null;
    }

    private static int? Two(string first, string second) =>
        (first, second) is ("pool", "tuhat") ? 500
        : _exact.TryGetValue(first, out var tens)
        && _exact.TryGetValue(second, out var ones)
        && tens is >= 20 and < 100
        && tens % 10 == 0
        && ones < 10
            ? tens + ones
        : null;

    private static ImmutableDictionary<string, int> Exact()
    {
        var words = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        for (var one = 1; one <= 10; one++)
        {
            words[_ones[one - 1]] = one;
        }

        for (var one = 1; one <= 9; one++)
        {
            words[_ones[one - 1] + "teist"] = 10 + one;
            words[_ones[one - 1] + "teistkümmend"] = 10 + one;
            words[_ones[one - 1] + "kümmend"] = 10 * one;
            words[_ones[one - 1] + "sada"] = 100 * one;
        }

        words.Remove("ükskümmend");
        words.Remove("ükssada");
        words["sada"] = 100;
        words["tosin"] = 12;
        words["poolsada"] = 50;
        words["tuhat"] = 1000;
        return words.ToImmutable();
    }
}
