using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Content.Keys.Schema;
using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Content.Keys.Shapes;

/// <summary>A map of keys and values that describes an entity.</summary>
/// <param name="owner">Name of the entity in messages, with an article.</param>
/// <param name="make">Creates the entity from valid values; may report contradictions between keys.</param>
/// <param name="conditions">The constraints between keys that <paramref name="make"/> checks, as JSON Schema.</param>
internal sealed class MapShape<T>(
    Message owner,
    ImmutableArray<Key<T>> keys,
    Func<Fields<T>, DiagnosticBag, T> make,
    params ImmutableArray<Condition> conditions
) : Shape<T>
{
    /// <summary>In the order of JSON Schema and JSON.</summary>
    public ImmutableArray<Key<T>> Keys => keys;

    public override Message Expected =>
        keys.Any(static key => key.IsRequired)
            ? $"{owner} with {string.Join(", ", keys.Where(static key => key.IsRequired).Select(static key => $"`{key.Name}`"))}"
            : owner;

    public override JsonObject Schema() => MapSchema.Of(keys, conditions);

    public override bool TryRead(YamlNode node, string name, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (node is not YamlMap map)
        {
            diagnostics.Add(ShapeProblems.WrongType(node.Span, name, node.Kind, Expected));
            return false;
        }

        var fields = new Fields<T>(map.Span, keys);
        foreach (var entry in map.Entries)
        {
            if (Find(entry.Key.Value) is not { } key)
            {
                var names = keys.Select(static key => key.Name);
                var near = SpellingSuggestion.Nearest(entry.Key.Value, names);
                diagnostics.Add(ShapeProblems.UnknownKey(entry.Key.Span, entry.Key.Value, owner, near, names));
                // Do not report the intended key as missing, too.
                if (near is not null)
                {
                    fields.Add(Find(near)!, null);
                }

                continue;
            }
            // Authors leave keys empty to fill them in later.
            if (!key.IsRequired && entry.Value is YamlScalar { IsNull: true })
            {
                continue;
            }

            fields.Add(key, key.Read(entry.Value, diagnostics));
        }

        var isUsable = true;
        foreach (var key in keys)
        {
            if (!key.IsRequired)
            {
                continue;
            }

            if (!fields.IsPresent(key))
            {
                diagnostics.Add(
                    ShapeProblems.MissingKey(map.Entries.Length > 0 ? map.Entries[0].Key.Span : map.Span, key.Name, owner, key.Expected)
                );
            }

            isUsable &= key.HasFallback || fields.Has(key);
        }
        if (isUsable)
        {
            value = make(fields, diagnostics);
        }

        return isUsable;
    }

    public override void Write(Utf8JsonWriter json, T value)
    {
        json.WriteStartObject();
        WriteKeys(json, value);
        json.WriteEndObject();
    }

    /// <summary>Writes the members of an object that the caller has started.</summary>
    public void WriteKeys(Utf8JsonWriter json, T value)
    {
        foreach (var key in keys)
        {
            key.Write(json, value);
        }
    }

    private Key<T>? Find(string name)
    {
        foreach (var key in keys)
        {
            if (key.Name == name)
            {
                return key;
            }
        }
        return null;
    }
}
