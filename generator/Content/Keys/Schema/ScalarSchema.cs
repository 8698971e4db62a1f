using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace SiteGen.Content.Keys.Schema;

/// <summary>
/// What one text of YAML may be for a tool that makes JSON of it first: such a tool takes <c>2021</c> for a number and <c>true</c> for
/// a boolean, where the reader sees the text. What it cannot tell apart then (<c>0141</c> is 141 to it) is let through: a tool that
/// finds fault with what is right would be switched off.
/// </summary>
/// <param name="Pattern">
/// What the text must match, in what .NET and ECMAScript (with <c>u</c>) read alike; null for any that is not blank.
/// </param>
internal sealed record ScalarSchema(string? Pattern = null)
{
    /// <summary>The numbers that it may be, in ranges; none where a number cannot stand for it.</summary>
    public ImmutableArray<(decimal From, decimal To)> Numbers { get; init; } = [];

    public bool HasDecimals { get; init; }

    /// <summary>Whether <c>true</c> and <c>false</c> may stand for it.</summary>
    public bool HasBooleans { get; init; }

    /// <summary>Values that an editor's tool can offer.</summary>
    public ImmutableArray<string> Examples { get; init; } = [];

    /// <summary>The pattern as it is searched for: blanks around a value do not matter.</summary>
    public string Search => Pattern is null ? @"\S" : $@"^\s*(?:{Pattern})\s*$";

    public JsonObject ToJson()
    {
        var types = new JsonArray("string");
        if (!Numbers.IsEmpty)
        {
            types.Add((JsonNode)(HasDecimals ? "number" : "integer"));
        }

        if (HasBooleans)
        {
            types.Add((JsonNode)"boolean");
        }

        var json = new JsonObject { ["type"] = types.Count == 1 ? "string" : types, ["pattern"] = Search };
        if (Numbers is [var only])
        {
            AddTo(json, only);
        }
        else if (!Numbers.IsEmpty)
        {
            json["anyOf"] = new JsonArray([.. Numbers.Select(static range => AddTo([], range))]);
        }

        if (!Examples.IsEmpty)
        {
            json["examples"] = new JsonArray([.. Examples.Select(static example => JsonValue.Create(example))]);
        }

        return json;
    }

    private static JsonObject AddTo(JsonObject json, (decimal From, decimal To) range)
    {
        if (range.From != decimal.MinValue)
        {
            json["minimum"] = range.From;
        }

        if (range.To != decimal.MaxValue)
        {
            json["maximum"] = range.To;
        }

        return json;
    }
}
