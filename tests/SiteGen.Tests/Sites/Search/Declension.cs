namespace SiteGen.Tests.Sites.Search;

/// <summary>A noun in the 14 cases of the singular.</summary>
/// <param name="Nominative">Of a compound, only the last part may differ from the genitive in its stem.</param>
/// <param name="Genitive">The stem of all cases but two.</param>
internal sealed record Declension(string Nominative, string Genitive, string Partitive)
{
    private static readonly string[] _endings = ["sse", "s", "st", "le", "l", "lt", "ks", "ni", "na", "ta", "ga"];

    public string[] Cases => [Nominative, Genitive, Partitive, .. _endings.Select(ending => Genitive + ending)];

    /// <summary>Of names such as <c>Rae vald</c>, whose first word does not change.</summary>
    public static Declension OfPlace(string name)
    {
        (string Nominative, string Genitive, string Partitive) last = name.Split(' ')[^1] switch
        {
            "vald" => ("vald", "valla", "valda"),
            "linn" => ("linn", "linna", "linna"),
            "maakond" => ("maakond", "maakonna", "maakonda"),
            "Tallinn" => ("Tallinn", "Tallinna", "Tallinna"),
            var other => throw new ArgumentOutOfRangeException(nameof(name), other, "another kind of place"),
        };
        var first = name[..(name.LastIndexOf(' ') + 1)];
        return new Declension(first + last.Nominative, first + last.Genitive, first + last.Partitive);
    }

    public Declension Behind(string first) => new(first + Nominative, first + Genitive, first + Partitive);
}
