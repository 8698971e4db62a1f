namespace SiteGen.BrowserTests;

/// <summary>A page of each kind, by its address.</summary>
internal static class Pages
{
    public const string Home = "";
    public const string Seed = "koolitused/avatud-valitsemine/";
    public const string Sample = "koolitused/naidisprogramm/";

    public static string[] All { get; } =
    [Home, Seed, Sample, "asutused/", "asutused/naidiskula-vald/", "andmed/", "meist/", "ligipaasetavus/", "404.html"];
}
