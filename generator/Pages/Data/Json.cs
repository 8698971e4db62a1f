using System.Text.Json.Nodes;

namespace SiteGen.Pages.Data;

/// <summary>Puts JSON together: keys stand in the order in which they are added, and what is null is left out.</summary>
internal static class Json
{
    public static JsonObject Object() => [];

    public static JsonObject With(this JsonObject json, string key, JsonNode? value)
    {
        if (value is not null) json.Add(key, value);
        return json;
    }

    public static JsonObject With(this JsonObject json, string key, string? value) => json.With(key, (JsonNode?)value);

    public static JsonObject With(this JsonObject json, string key, Uri? value) => json.With(key, value?.AbsoluteUri);

    public static JsonObject With(this JsonObject json, string key, int? value) => json.With(key, (JsonNode?)value);

    public static JsonObject With(this JsonObject json, string key, decimal? value) => json.With(key, (JsonNode?)value);

    public static JsonObject With(this JsonObject json, string key, bool? value) => json.With(key, (JsonNode?)value);

    /// <summary>Null where there is nothing in the list.</summary>
    public static JsonArray? List<T>(IReadOnlyList<T> items, Func<T, JsonNode?> each) => items.Count == 0 ? null : [.. items.Select(each)];

    public static string? Key<T>(T? value)
        where T : struct, Enum => value is { } given ? Pages.Key.Of(given) : null;
}
