using System.Collections.Frozen;
using SiteGen.Estonian;

namespace SiteGen.Importing.Names;

/// <summary>Counties, and places that are a letter or two from another place: none of them is the other misspelt.</summary>
internal static class Places
{
    private const string Table = """
        Valga Valgu
        Ranna Rannu
        Kose Kosu Kosõ
        Nõo Nõva Nõmme
        Kõo Koo Kõpu Käo
        Sõmera Sõmeru
        Vara Varja
        Pala Palu
        Laeva Laevi
        Haljala Halliste
        Kamari Kambja
        Järva Järve Järva-Jaani
        Suure-Jaani Kolga-Jaani Pärnu-Jaagupi Harju-Risti
        Kohtla Kohtla-Järve Kohtla-Nõmme
        Narva Narva-Jõesuu
        Lääne-Nigula Viru-Nigula
        Põhja-Sakala Põhja-Pärnumaa
        """;

    /// <summary>In lower case.</summary>
    public static FrozenSet<string> All { get; } =
    [.. Table.ToLowerInvariant().Split(['\n', ' ']), .. Counties.All.Select(static full => Counties.ShortName(full).ToLowerInvariant())];
}
