using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace SiteGen.Content.Keys.Schema;

/// <summary>Builds the JSON Schema of a map.</summary>
internal static class MapSchema
{
    public static JsonObject Of(IEnumerable<Key> keys, ImmutableArray<Condition> conditions)
    {
        var properties = new JsonObject();
        foreach (var key in keys)
        {
            properties[key.Name] = key.IsRequired ? key.Schema() : OrNull(key.Schema());
        }

        var json = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["additionalProperties"] = false,
        };
        var required = keys.Where(static key => key.IsRequired).Select(static key => (JsonNode)key.Name);
        if (required.Any())
        {
            json["required"] = new JsonArray([.. required]);
        }

        if (!conditions.IsEmpty)
        {
            json["allOf"] = new JsonArray([.. conditions.Select(static condition => condition.Schema())]);
        }

        return json;
    }

    /// <summary>Optional keys accept null: authors leave keys empty to fill them in later.</summary>
    private static JsonObject OrNull(JsonObject schema)
    {
        if (schema["type"] is JsonArray types)
        {
            types.Add((JsonNode)"null");
        }
        else if (schema["type"] is JsonValue type)
        {
            schema["type"] = new JsonArray(type.GetValue<string>(), "null");
        }
        else if (schema["enum"] is JsonArray words)
        {
            words.Add(null);
        }
        else if (schema["anyOf"] is JsonArray forms)
        {
            forms.Add((JsonNode)new JsonObject { ["type"] = "null" });
        }

        return schema;
    }
}
