using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SiteGen.Pages.Charts;

/// <summary>A municipality and where its tile is: 15 columns from west to east, 9 rows from north to south.</summary>
/// <param name="Ehak">Its code in the classification of Estonian administrative units.</param>
/// <param name="County">The full name: <c>Harju maakond</c>.</param>
/// <param name="Column">1-based, like <paramref name="Row"/>.</param>
internal sealed record Municipality(string Ehak, string Name, string County, int Column, int Row)
{
    public const int Columns = 15;

    /// <summary>The 79 municipalities, each near where it lies and those of a county in one piece; row by row.</summary>
    public static ImmutableArray<Municipality> All { get; } =
    [
        new("0890", "Viimsi vald", "Harju maakond", 6, 1),
        new("0446", "Maardu linn", "Harju maakond", 7, 1),
        new("0245", "Jõelähtme vald", "Harju maakond", 8, 1),
        new("0424", "Loksa linn", "Harju maakond", 9, 1),
        new("0191", "Haljala vald", "Lääne-Viru maakond", 10, 1),
        new("0198", "Harku vald", "Harju maakond", 5, 2),
        new("0784", "Tallinn", "Harju maakond", 6, 2),
        new("0653", "Rae vald", "Harju maakond", 7, 2),
        new("0651", "Raasiku vald", "Harju maakond", 8, 2),
        new("0353", "Kuusalu vald", "Harju maakond", 9, 2),
        new("0272", "Kadrina vald", "Lääne-Viru maakond", 10, 2),
        new("0661", "Rakvere vald", "Lääne-Viru maakond", 11, 2),
        new("0903", "Viru-Nigula vald", "Lääne-Viru maakond", 12, 2),
        new("0321", "Kohtla-Järve linn", "Ida-Viru maakond", 13, 2),
        new("0735", "Sillamäe linn", "Ida-Viru maakond", 14, 2),
        new("0511", "Narva linn", "Ida-Viru maakond", 15, 2),
        new("0431", "Lääne-Harju vald", "Harju maakond", 4, 3),
        new("0296", "Keila linn", "Harju maakond", 5, 3),
        new("0718", "Saku vald", "Harju maakond", 6, 3),
        new("0304", "Kiili vald", "Harju maakond", 7, 3),
        new("0338", "Kose vald", "Harju maakond", 8, 3),
        new("0141", "Anija vald", "Harju maakond", 9, 3),
        new("0792", "Tapa vald", "Lääne-Viru maakond", 10, 3),
        new("0663", "Rakvere linn", "Lääne-Viru maakond", 11, 3),
        new("0442", "Lüganuse vald", "Ida-Viru maakond", 12, 3),
        new("0251", "Jõhvi vald", "Ida-Viru maakond", 13, 3),
        new("0803", "Toila vald", "Ida-Viru maakond", 14, 3),
        new("0514", "Narva-Jõesuu linn", "Ida-Viru maakond", 15, 3),
        new("0205", "Hiiumaa vald", "Hiiu maakond", 1, 4),
        new("0907", "Vormsi vald", "Lääne maakond", 3, 4),
        new("0441", "Lääne-Nigula vald", "Lääne maakond", 4, 4),
        new("0726", "Saue vald", "Harju maakond", 5, 4),
        new("0317", "Kohila vald", "Rapla maakond", 6, 4),
        new("0668", "Rapla vald", "Rapla maakond", 7, 4),
        new("0567", "Paide linn", "Järva maakond", 8, 4),
        new("0255", "Järva vald", "Järva maakond", 9, 4),
        new("0928", "Väike-Maarja vald", "Lääne-Viru maakond", 10, 4),
        new("0901", "Vinni vald", "Lääne-Viru maakond", 11, 4),
        new("0130", "Alutaguse vald", "Ida-Viru maakond", 12, 4),
        new("0184", "Haapsalu linn", "Lääne maakond", 3, 5),
        new("0503", "Märjamaa vald", "Rapla maakond", 6, 5),
        new("0293", "Kehtna vald", "Rapla maakond", 7, 5),
        new("0834", "Türi vald", "Järva maakond", 8, 5),
        new("0618", "Põltsamaa vald", "Jõgeva maakond", 9, 5),
        new("0247", "Jõgeva vald", "Jõgeva maakond", 10, 5),
        new("0486", "Mustvee vald", "Jõgeva maakond", 11, 5),
        new("0586", "Peipsiääre vald", "Tartu maakond", 12, 5),
        new("0714", "Saaremaa vald", "Saare maakond", 1, 6),
        new("0478", "Muhu vald", "Saare maakond", 2, 6),
        new("0430", "Lääneranna vald", "Pärnu maakond", 4, 6),
        new("0624", "Pärnu linn", "Pärnu maakond", 5, 6),
        new("0809", "Tori vald", "Pärnu maakond", 6, 6),
        new("0638", "Põhja-Pärnumaa vald", "Pärnu maakond", 7, 6),
        new("0615", "Põhja-Sakala vald", "Viljandi maakond", 8, 6),
        new("0897", "Viljandi linn", "Viljandi maakond", 9, 6),
        new("0796", "Tartu vald", "Tartu maakond", 10, 6),
        new("0793", "Tartu linn", "Tartu maakond", 11, 6),
        new("0432", "Luunja vald", "Tartu maakond", 12, 6),
        new("0291", "Kastre vald", "Tartu maakond", 13, 6),
        new("0689", "Ruhnu vald", "Saare maakond", 2, 7),
        new("0303", "Kihnu vald", "Pärnu maakond", 4, 7),
        new("0214", "Häädemeeste vald", "Pärnu maakond", 6, 7),
        new("0712", "Saarde vald", "Pärnu maakond", 7, 7),
        new("0480", "Mulgi vald", "Viljandi maakond", 8, 7),
        new("0899", "Viljandi vald", "Viljandi maakond", 9, 7),
        new("0171", "Elva vald", "Tartu maakond", 10, 7),
        new("0528", "Nõo vald", "Tartu maakond", 11, 7),
        new("0283", "Kambja vald", "Tartu maakond", 12, 7),
        new("0824", "Tõrva vald", "Valga maakond", 9, 8),
        new("0557", "Otepää vald", "Valga maakond", 10, 8),
        new("0142", "Antsla vald", "Võru maakond", 11, 8),
        new("0284", "Kanepi vald", "Põlva maakond", 12, 8),
        new("0622", "Põlva vald", "Põlva maakond", 13, 8),
        new("0708", "Räpina vald", "Põlva maakond", 14, 8),
        new("0855", "Valga vald", "Valga maakond", 10, 9),
        new("0698", "Rõuge vald", "Võru maakond", 11, 9),
        new("0919", "Võru linn", "Võru maakond", 12, 9),
        new("0917", "Võru vald", "Võru maakond", 13, 9),
        new("0732", "Setomaa vald", "Võru maakond", 14, 9),
    ];

    private static readonly FrozenDictionary<string, Municipality> _byEhak = All.ToFrozenDictionary(
        static each => each.Ehak,
        StringComparer.Ordinal
    );

    public static Municipality? Find(string ehak) => _byEhak.GetValueOrDefault(ehak);
}
