namespace SiteGen.BrowserTests;

/// <summary>The URL of one page of each kind.</summary>
internal static class Pages
{
    public const string Home = "";
    public const string Seed = "koolitused/avatud-valitsemine/";
    public const string Sample = "koolitused/naidisprogramm/";

    public static string[] All { get; } =
    [
        Home,
        Seed,
        Sample,
        "koolitused/",
        "koolitused/naidisprogramm/2023/",
        "maakonnad/harju/",
        "asutused/",
        "asutused/naidiskula-vald/",
        "andmed/",
        "meist/",
        "ligipaasetavus/",
        "404.html",
    ];
}
