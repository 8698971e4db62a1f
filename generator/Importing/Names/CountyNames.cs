using System.Collections.Frozen;
using SiteGen.Estonian;

namespace SiteGen.Importing.Names;

/// <summary>
/// The ways to write a county: <c>Harju maakond</c>, <c>Harju mk</c>, <c>Harjumaa</c>, and its government that ended in
/// 2017.
/// </summary>
internal static class CountyNames
{
    private static readonly string[] _words = [.. Cases("maakond", "maakonna"), .. Cases("maavalitsus", "maavalitsuse"), "mk", "m-k"];

    /// <summary>Full names by every form.</summary>
    private static readonly FrozenSet<string> _full =
    [
        .. Counties
            .All.Select(static full => Counties.ShortName(full).ToLowerInvariant())
            .SelectMany(static county => _words, static (county, word) => $"{county} {word}"),
    ];

    /// <summary><c>Harjumaa</c> by each of its cases.</summary>
    private static readonly FrozenDictionary<string, string> _short = Counties
        .All.Select(static full => Counties.ShortName(full).ToLowerInvariant() + "maa")
        .Append("virumaa")
        .SelectMany(static name => Cases(name, name), static (name, form) => KeyValuePair.Create(form, name))
        .DistinctBy(static each => each.Key)
        .ToFrozenDictionary();

    /// <param name="name">Clean, in lower case.</param>
    public static bool IsCounty(string name) => _full.Contains(name) || _short.ContainsKey(name);

    /// <summary>The nominative of the short name, which a municipality may have, too; else the name as it is.</summary>
    public static string Place(string name) => _short.GetValueOrDefault(name, name);

    private static string[] Cases(string nominative, string genitive) =>
        [nominative, genitive, genitive + "s", genitive + "st", genitive + "le", genitive + "l", genitive + "lt"];
}
