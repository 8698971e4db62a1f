namespace SiteGen.Benchmarks.Corpora;

/// <summary>Reproducible random values: the sequence of a seeded <see cref="Random"/> is the same in every .NET version.</summary>
internal sealed class Draw(int seed)
{
    private static readonly string[] _words =
    [
        "ametnik",
        "amet",
        "andmestik",
        "aruanne",
        "arutelu",
        "avalik",
        "eelnõu",
        "elanik",
        "esitlus",
        "hinnang",
        "huvirühm",
        "idee",
        "jätkusuutlik",
        "kaasaja",
        "kiri",
        "kodanik",
        "koosolek",
        "kokkulepe",
        "küsimus",
        "lahendus",
        "lugeja",
        "mõju",
        "nõukogu",
        "nõustamine",
        "oskus",
        "otsustamine",
        "põhjendus",
        "rahvakogu",
        "rühmatöö",
        "selgus",
        "sõnum",
        "šabloon",
        "tagasiside",
        "tegevuskava",
        "teenus",
        "tekst",
        "töövõte",
        "uuring",
        "vaatlus",
        "vastutus",
        "veebileht",
        "õppija",
        "ühistöö",
        "žanr",
    ];

    private readonly Random _random = new(seed);

    /// <summary>An integer; both bounds are inclusive.</summary>
    public int Number(int low, int high) => _random.Next(low, high + 1);

    public T One<T>(IReadOnlyList<T> of) => of[_random.Next(of.Count)];

    /// <summary>Distinct random items.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> of, int count)
    {
        var shuffled = of.ToArray();
        _random.Shuffle(shuffled);
        return shuffled[..Math.Min(count, shuffled.Length)];
    }

    public static IReadOnlyList<T> Many<T>(int count, Func<T> make) => [.. Enumerable.Range(0, count).Select(_ => make())];

    public string Word() => One(_words);

    public string Sentence(int fewest, int most)
    {
        var words = string.Join(' ', Many(Number(fewest, most), Word));
        return $"{char.ToUpperInvariant(words[0])}{words[1..]}.";
    }

    public string Paragraph(int fewest, int most) => string.Join(' ', Many(Number(fewest, most), () => Sentence(8, 18)));
}
