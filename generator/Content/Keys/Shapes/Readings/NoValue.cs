using System.Collections.Immutable;
using SiteGen.Estonian;

namespace SiteGen.Content.Keys.Shapes.Readings;

/// <summary>Words that say that there is no value. They are never read as 0.</summary>
internal static class NoValue
{
    private static readonly ImmutableArray<string> _words =
    [
        "puudub",
        "teadmata",
        "eioleteada",
        "poleteada",
        "pole",
        "n/a",
        "?",
        "-",
        "–",
        "—",
        "tühi",
        "eiole",
        "eiolemääratud",
        "puuduvad",
        "andmedpuuduvad",
        "andmeidpole",
        "andmeideiole",
        "selgub",
        "selgumisel",
        "täpsustub",
        "täpsustamisel",
    ];

    public static bool Is(string text) => _words.Contains(WordFolding.Fold(text));

    public static Reading? Reading(string text) => Is(text) ? Readings.Reading.Advice($"leave the line out where there is no value") : null;
}
