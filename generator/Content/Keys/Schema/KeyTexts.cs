using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Content.Keys.Schema;

/// <summary>Descriptions of the keys for code editors, in Estonian, from <c>keys-et.yaml</c>.</summary>
internal sealed class KeyTexts
{
    private readonly ImmutableDictionary<string, YamlMap> _texts;

    private KeyTexts(ImmutableDictionary<string, YamlMap> texts) => _texts = texts;

    public IEnumerable<string> Paths => _texts.Keys;

    public static KeyTexts Read()
    {
        using var stream = typeof(KeyTexts).Assembly.GetManifestResourceStream("keys-et.yaml")!;
        using var reader = new StreamReader(stream);
        var root = (YamlMap)YamlReader.Read(new SourceFile("keys-et.yaml", reader.ReadToEnd()), new DiagnosticBag())!;
        return new KeyTexts(
            root.Entries.ToImmutableDictionary(
                static entry => entry.Key.Value,
                static entry => (YamlMap)entry.Value,
                StringComparer.Ordinal
            )
        );
    }

    /// <summary>Adds title, description and example to a schema and, recursively, to the schemas of its properties.</summary>
    /// <param name="path">Path of the key, such as <c>programme.volume.days</c>.</param>
    public void Annotate(JsonObject schema, string path)
    {
        var at = 0;
        foreach (var (name, value) in _texts[path].Entries)
        {
            if (name.Value == "example")
            {
                schema.TryAdd("examples", new JsonArray(ToJson(value)));
            }
            else
            {
                schema.Insert(at++, name.Value, ToJson(value));
            }
        }
        var map = schema["type"] is JsonNode type && Types(type).Contains("array") ? schema["items"] : schema;
        if (map?["properties"] is not JsonObject properties)
        {
            return;
        }

        foreach (var (key, value) in properties)
        {
            Annotate(value!.AsObject(), $"{path}.{key}");
        }
    }

    private static IEnumerable<string> Types(JsonNode type) =>
        type is JsonArray many ? many.Select(static each => each!.GetValue<string>()) : [type.GetValue<string>()];

    private static JsonNode? ToJson(YamlNode node) =>
        node switch
        {
            YamlList list => new JsonArray([.. list.Items.Select(ToJson)]),
            YamlMap map => new JsonObject(map.Entries.Select(static entry => KeyValuePair.Create(entry.Key.Value, ToJson(entry.Value)))),
            YamlScalar { Plain: true, Value: "true" } => true,
            YamlScalar { Plain: true } plain
                when decimal.TryParse(plain.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) => number,
            _ => ((YamlScalar)node).Value,
        };
}
