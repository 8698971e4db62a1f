using SiteGen.Estonian;

namespace SiteGen.Benchmarks.Corpora;

/// <summary>An invented institution.</summary>
internal sealed record Institution(string Id, string Name, string Kind, string County, string RegistryCode)
{
    private static readonly (string Kind, string Ending)[] _kinds =
    [
        ("municipality", " vald"),
        ("ministry", "ministeerium"),
        ("agency", "inspektsioon"),
        ("education", " õppekeskus"),
    ];

    /// <summary>No Estonian place name consists of three of these.</summary>
    private static readonly string[] _syllables =
    [
        "bõr",
        "du",
        "fla",
        "gõ",
        "hüp",
        "jüs",
        "klu",
        "lüm",
        "moš",
        "nüt",
        "põš",
        "röf",
        "säb",
        "šu",
        "tüg",
        "vlö",
        "žil",
        "öšk",
        "üb",
        "äf",
    ];

    /// <summary>Creates institutions with distinct names.</summary>
    public static IReadOnlyList<Institution> Invent(int count, int seed)
    {
        var draw = new Draw(seed);
        return [.. Endlessly(() => One(draw)).DistinctBy(static institution => institution.Id).Take(count)];
    }

    private static Institution One(Draw draw)
    {
        var (kind, ending) = draw.One(_kinds);
        var stem = string.Concat(Draw.Many(3, () => draw.One(_syllables)));
        var name = $"{char.ToUpperInvariant(stem[0])}{stem[1..]}{ending}";
        return new Institution(Slug.From(name), name, kind, draw.One(Counties.All), Code(draw));
    }

    private static string Code(Draw draw)
    {
        var digits = $"9{draw.Number(0, 999_999):000000}";
        return Enumerable.Range(0, 10).Select(last => $"{digits}{last}").First(Estonian.RegistryCode.IsValid);
    }

    private static IEnumerable<T> Endlessly<T>(Func<T> make)
    {
        while (true)
        {
            yield return make();
        }
    }
}
