using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Estonian;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>What is shown of a text from outside: no personal code, and nothing that a terminal, a log or a build service obeys.</summary>
internal static class Shown
{
    /// <summary>A name or a piece of text, as one line.</summary>
    public static string Of(string text) => Inert.Of(PersonalCode.Hide(text));

    /// <summary>A line of a diff.</summary>
    public static string OfDiff(string line) => Inert.OfDiff(PersonalCode.Hide(line));

    /// <summary>
    /// A whole JSON document, whose texts are changed: in what is written of them, the digits of an escape would count as some of a code.
    /// </summary>
    public static string OfJson(JsonObject json, JsonSerializerOptions options)
    {
        HideCodes(json);
        return Inert.OfJson(json.ToJsonString(options));
    }

    private static void HideCodes(JsonObject members)
    {
        foreach (var (name, value) in members.ToArray())
        {
            if (value is JsonValue text && text.TryGetValue<string>(out var shown))
            {
                members[name] = PersonalCode.Hide(shown);
            }
            else
            {
                HideCodes(value);
            }
        }
    }

    private static void HideCodes(JsonNode? json)
    {
        if (json is JsonObject members)
        {
            HideCodes(members);
        }
        else if (json is JsonArray items)
        {
            // Lists hold objects only.
            foreach (var item in items)
            {
                HideCodes(item);
            }
        }
    }
}
