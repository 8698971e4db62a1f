using System.Collections.Immutable;

namespace SiteGen.Estonian;

/// <summary>Numbers in words, in the nominative and, as after <c>üle</c> and <c>alla</c>, in the genitive.</summary>
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

    private static readonly ImmutableArray<string> _onesOf =
    [
        "ühe",
        "kahe",
        "kolme",
        "nelja",
        "viie",
        "kuue",
        "seitsme",
        "kaheksa",
        "üheksa",
        "kümne",
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
        var words = text.Split(' ');
        var (value, count) = words is ["pool", "tuhat", ..] ? (500, 2) : Sum(words);
        if (count == 0 && _rough.TryGetValue(words[0], out var rough))
        {
            rest = string.Join(' ', words.Skip(1));
            return (rough, true);
        }

        rest = string.Join(' ', words.Skip(count));
        return count > 0 ? (value, false) : null;
    }

    /// <summary>Adds up words of which each fits into the zeros of the one before it: <c>kakssada viiskümmend viis</c>.</summary>
    private static (int Value, int Count) Sum(string[] words)
    {
        var (value, count, zeros) = (0, 0, int.MaxValue);
        while (count < words.Length && _exact.TryGetValue(words[count], out var next) && next < zeros)
        {
            value += next;
            count++;
            zeros =
                next % 1000 == 0 ? 1000
                : next % 100 == 0 ? 100
                : next % 10 == 0 && next >= 20 ? 10
                : 0;
        }

        return (value, count);
    }

    private static ImmutableDictionary<string, int> Exact()
    {
        var words = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        for (var one = 1; one <= 10; one++)
        {
            words[_ones[one - 1]] = one;
            words[_onesOf[one - 1]] = one;
        }

        for (var one = 1; one <= 9; one++)
        {
            words[_ones[one - 1] + "teist"] = 10 + one;
            words[_ones[one - 1] + "teistkümmend"] = 10 + one;
            words[_ones[one - 1] + "kümmend"] = 10 * one;
            words[_ones[one - 1] + "sada"] = 100 * one;
            words[_onesOf[one - 1] + "teistkümne"] = 10 + one;
            words[_onesOf[one - 1] + "kümne"] = 10 * one;
            words[_onesOf[one - 1] + "saja"] = 100 * one;
        }

        words.Remove("ükskümmend");
        words.Remove("ükssada");
        words.Remove("ühekümne");
        words.Remove("ühesaja");
        words["sada"] = 100;
        words["saja"] = 100;
        words["tosin"] = 12;
        words["tosina"] = 12;
        words["poolsada"] = 50;
        words["poolesaja"] = 50;
        words["tuhat"] = 1000;
        words["tuhande"] = 1000;
        return words.ToImmutable();
    }
}
