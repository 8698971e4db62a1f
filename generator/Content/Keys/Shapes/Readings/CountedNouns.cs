using System.Collections.Immutable;

namespace SiteGen.Content.Keys.Shapes.Readings;

/// <summary>
/// The nouns that may follow the number of a key, because they say what the key says: <c>113 inimest</c> in <c>registered</c>.
/// </summary>
internal static class CountedNouns
{
    private static readonly ImmutableArray<string> _days = ["päeva", "päev", "pv", "koolituspäeva", "koolituspäev"];
    private static readonly ImmutableArray<string> _courses = ["koolitust", "koolitus", "koolituse"];

    public static ImmutableArray<string> People { get; } =
    ["inimest", "inimene", "inimese", "in", "isikut", "isik", "isiku", "osalejat", "osaleja", "osavõtjat", "osavõtja"];

    public static ImmutableArray<string> Of(string key) =>
        key switch
        {
            "registered" => [.. People, "registreerunut", "registreerunu", "registreeritut", "registreerimist"],
            "attended" => [.. People, "osalenut", "osalenu", "kohalolijat"],
            "completed" => [.. People, "läbinut", "läbinu", "lõpetanut", "lõpetanu", "lõpetajat", "lõpetaja"],
            "dropped_out" => [.. People, "katkestajat", "katkestaja", "katkestanut", "katkestanu"],
            "withdrawn" => [.. People, "loobujat", "loobuja", "loobunut", "loobunu"],
            "courses" or "planned_courses" => _courses,
            "training_days" or "days" => _days,
            "academic_hours" =>
            [
                "akadeemilist tundi",
                "akadeemiline tund",
                "ak tundi",
                "ak. tundi",
                "ak h",
                "ak. h",
                "ah",
                "tundi",
                "tund",
            ],
            "institutions" => ["asutust", "asutus", "asutuse"],
            "satisfaction_responses" => ["vastust", "vastus", "vastanut", "vastanu", "vastajat", "vastaja"],
            "seats" => [.. People, "kohta", "koht", "koha"],
            _ => [],
        };
}
