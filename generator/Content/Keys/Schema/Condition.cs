using System.Text.Json.Nodes;

namespace SiteGen.Content.Keys.Schema;

/// <summary>A JSON Schema constraint between the keys of a map. A key with a null value counts as absent.</summary>
internal sealed record Condition(Func<JsonObject> Schema)
{
    public static Condition AnyOf(params Key[] keys) => new(() => Any(keys));

    public static Condition NotWith(Key key, params Key[] others) =>
        new(() => new JsonObject { ["not"] = new JsonObject { ["allOf"] = new JsonArray(Has(key), Any(others)) } });

    public static Condition Needs(Key key, Key needed) => new(() => new JsonObject { ["if"] = Has(key), ["then"] = Has(needed) });

    /// <param name="word">The value of <paramref name="key"/> that requires the other key.</param>
    public static Condition Needs(Key key, string word, Key needed) =>
        new(() => new JsonObject { ["if"] = With(key, new JsonObject { ["const"] = word }), ["then"] = Has(needed) });

    private static JsonObject Any(Key[] keys) => new() { ["anyOf"] = new JsonArray([.. keys.Select(Has)]) };

    private static JsonObject Has(Key key) => With(key, new JsonObject { ["not"] = new JsonObject { ["type"] = "null" } });

    private static JsonObject With(Key key, JsonObject value) =>
        new()
        {
            ["required"] = new JsonArray(key.Name),
            ["properties"] = new JsonObject { [key.Name] = value },
        };
}
