using System.Collections.Immutable;

namespace SiteGen.Estonian;

/// <summary>The 15 counties of Estonia.</summary>
internal static class Counties
{
    private const string FullEnding = " maakond";
    private const string ShortEnding = "maa";

    /// <summary>The full names, in alphabetical order.</summary>
    public static ImmutableArray<string> All { get; } =
    [
        "Harju maakond",
        "Hiiu maakond",
        "Ida-Viru maakond",
        "Jõgeva maakond",
        "Järva maakond",
        "Lääne maakond",
        "Lääne-Viru maakond",
        "Põlva maakond",
        "Pärnu maakond",
        "Rapla maakond",
        "Saare maakond",
        "Tartu maakond",
        "Valga maakond",
        "Viljandi maakond",
        "Võru maakond",
    ];

    /// <summary><c>Harju</c> for <c>Harju maakond</c>.</summary>
    public static string ShortName(string full) => full[..^FullEnding.Length];

    /// <summary><c>Harjumaa</c> for <c>Harju maakond</c>: as people say it.</summary>
    public static string CommonName(string full) => ShortName(full) + ShortEnding;

    /// <summary>Finds a county by <c>Harju maakond</c>, <c>Harjumaa</c> or <c>Harju</c>, ignoring case.</summary>
    /// <returns>The full name, or null if there is no such county.</returns>
    public static string? Find(string name)
    {
        var wanted = name.Trim();
        return All.FirstOrDefault(full => Names(full).Contains(wanted, StringComparer.OrdinalIgnoreCase));
    }

    private static string[] Names(string full) => [full, CommonName(full), ShortName(full)];
}
