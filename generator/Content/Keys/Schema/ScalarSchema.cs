using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace SiteGen.Content.Keys.Schema;

/// <summary>
/// JSON Schema of a scalar for tools that convert YAML to JSON before they validate. They see <c>2021</c> as a number and <c>true</c> as a
/// boolean, where the reader sees text. Where the conversion loses information (<c>0141</c> becomes 141), the schema accepts the value:
/// users would turn off a tool that rejects valid content.
/// </summary>
/// <param name="Pattern">
/// Regular expression in the common subset of .NET and ECMAScript (flag <c>u</c>); null accepts any text that is not blank.
/// </param>
internal sealed record ScalarSchema(string? Pattern = null)
{
    /// <summary>Accepted ranges of JSON numbers; empty if numbers are not accepted.</summary>
    public ImmutableArray<(decimal From, decimal To)> Numbers { get; init; } = [];

    public bool HasDecimals { get; init; }

    /// <summary>Whether JSON booleans are accepted.</summary>
    public bool HasBooleans { get; init; }

    /// <summary>Values that a code editor can suggest.</summary>
    public ImmutableArray<string> Examples { get; init; } = [];

    /// <summary>The pattern with anchors; ignores surrounding white space.</summary>
    public string FullPattern => Pattern is null ? @"\S" : $@"^\s*(?:{Pattern})\s*$";

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

        var json = new JsonObject { ["type"] = types.Count == 1 ? "string" : types, ["pattern"] = FullPattern };
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
