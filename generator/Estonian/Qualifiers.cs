using System.Collections.Immutable;

namespace SiteGen.Estonian;

/// <summary>How far a number is exact, in signs: <c>&gt;</c>, <c>&gt;=</c>, <c>~</c>, <c>&lt;</c>, <c>&lt;=</c>.</summary>
internal static class Qualifiers
{
    /// <summary>The sign of words whose direction is unclear.</summary>
    public const string Unclear = "?";

    private static readonly ImmutableArray<(string Words, string Sign)> _before = Sorted(
        (">", "> | üle | rohkem kui | enam kui | rohkem | pisut üle | veidi üle | natuke üle | napilt üle"),
        (">=", ">= | => | ≥ | ⩾ | vähemalt | väh. | min | min. | minimaalselt | miinimum | mitte vähem kui | mitte alla"),
        (
            "~",
            "~ | ≈ | ± | +- | +/- | umbes | umbkaudu | ca | ca. | circa | cirka | u | u. | ligikaudu | orienteeruvalt | orient."
                + " | hinnanguliselt | enam-vähem | ligi | ligemale | peaaegu | pea"
        ),
        ("<", "< | alla | vähem kui | napilt alla"),
        (
            "<=",
            "<= | =< | ≤ | ⩽ | kuni | mitte üle | mitte rohkem kui | mitte enam kui | maksimaalselt | maksimum | max | max. | maks | maks. "
                + "| ülimalt"
                + " | kõige rohkem | kõige enam"
        ),
        (Unclear, "alates | vaevalt | napp")
    );

    private static readonly ImmutableArray<(string Words, string Sign)> _after = Sorted(
        (">=", "+ | ja rohkem | või rohkem | ja enam | või enam | ning rohkem | ning enam"),
        ("~", "ringis | ümber | paiku | umbes | ligikaudu"),
        ("<=", "või vähem | ja vähem")
    );

    /// <summary>Takes all qualifiers from a text in lower case.</summary>
    /// <returns>The sign, empty if there is none, <see cref="Unclear"/> if they contradict each other; and the text between them.</returns>
    public static (string Sign, string Between) Take(string text)
    {
        var sign = "";
        while (Find(_before, text, static (text, words) => StartsWith(text, words)) is { } found)
        {
            sign = Both(sign, found.Sign);
            text = text[found.Words.Length..].TrimStart();
        }

        while (Find(_after, text, static (text, words) => EndsWith(text, words)) is { } found)
        {
            sign = Both(sign, found.Sign);
            text = text[..^found.Words.Length].TrimEnd();
        }

        return (sign, text);
    }

    private static string Both(string one, string other) => one.Length == 0 || one == other ? other : Unclear;

    private static (string Words, string Sign)? Find(
        ImmutableArray<(string Words, string Sign)> phrases,
        string text,
        Func<string, string, bool> isThere
    )
    {
        foreach (var phrase in phrases)
        {
            if (isThere(text, phrase.Words))
            {
                return phrase;
            }
        }

        return null;
    }

    private static bool StartsWith(string text, string words) =>
        text.Length > words.Length
        && text.StartsWith(words, StringComparison.Ordinal)
        && !(char.IsLetter(words[^1]) && (char.IsLetter(text[words.Length]) || text[words.Length] == '.'));

    private static bool EndsWith(string text, string words) =>
        text.Length > words.Length
        && text.EndsWith(words, StringComparison.Ordinal)
        && (words == "+" || text[text.Length - words.Length - 1] == ' ');

    /// <summary>Longest first, so that <c>mitte üle</c> is not read as <c>üle</c>, nor <c>enam-vähem</c> as <c>enam</c>.</summary>
    private static ImmutableArray<(string Words, string Sign)> Sorted(params (string Sign, string Phrases)[] groups) =>
        [
            .. groups
                .SelectMany(static group => group.Phrases.Split(" | ").Select(words => (Words: words.Trim(), group.Sign)))
                .OrderByDescending(static phrase => phrase.Words.Length),
        ];
}
