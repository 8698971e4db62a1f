using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Content.Keys.Schema;
using SiteGen.Content.Keys.Shapes.Readings;
using SiteGen.Content.Keys.Synonyms;
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
    /// <summary>Lines for a text that stands in the place of the map; null if there are none.</summary>
    public Func<string, Draft?>? FromText { get; init; }

    /// <summary>The key that a list in the place of the map belongs to; null if there is none.</summary>
    public string? ListKey { get; init; }

    /// <summary>Reports a value that belongs to other keys of the same map; null if it is in its place.</summary>
    public Func<YamlMap, YamlEntry, Diagnostic?>? FindMisplaced { get; init; }

    /// <summary>The name of the entity in messages, with an article.</summary>
    public Message Owner => owner;

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
            var draft = node switch
            {
                YamlScalar { IsNull: false } scalar => Draft(scalar.Value.Trim()),
                YamlList list when ListKey is { } due => ListDraft.Of(list, due),
                YamlList list => ListDraft.Joined(list, Draft),
                _ => null,
            };
            diagnostics.Add(ShapeProblems.NotKeys(node.Span, name, node.Kind, draft));
            return false;
        }

        var fields = new Fields<T>(map.Span, keys);
        foreach (var entry in map.Entries)
        {
            if (Find(entry.Key.Value) is not { } key)
            {
                ReadUnknown(map, entry, fields, diagnostics);
                continue;
            }
            // Authors leave keys empty to fill them in later.
            if (!key.IsRequired && entry.Value is YamlScalar { IsNull: true } empty)
            {
                if (empty.Value.Length > 1)
                {
                    diagnostics.Add(ShapeProblems.NullWord(empty.Span, entry.Key.Value));
                }

                continue;
            }

            if (FindMisplaced?.Invoke(map, entry) is { } misplaced)
            {
                diagnostics.Add(misplaced);
                fields.Add(key, null);
                continue;
            }

            fields.Add(key, Read(key, entry.Value, diagnostics));
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

    /// <summary>Lines for the text, or those of the required keys.</summary>
    public override Draft? Draft(string text)
    {
        // `days:2` is text in YAML, because no blank follows the colon.
        if (text.Split(':') is [var word, { Length: > 0 } value] && Find(word) is not null)
        {
            return Diagnostics.Draft.Certain($"{word}: {value}");
        }

        if (FromText?.Invoke(text) is { } draft)
        {
            return draft;
        }

        // The colon is missing: `kind quote`.
        if (text.Split(' ', 2) is [var first, var rest] && Find(first) is not null)
        {
            return Diagnostics.Draft.Likely($"{first}: {rest}");
        }

        var required = keys.Where(static key => key.IsRequired).ToArray();
        return Diagnostics.Draft.Likely([.. (required.Length > 0 ? required : [keys[0]]).Select(static key => $"{key.Name}: …")]);
    }

    public override IEnumerable<KeyPlace> Places(string word, string value)
    {
        var meant = Find(word)?.Name ?? (KeySynonyms.Find(owner, word) is { IsSure: true, Names: [var only] } ? only : null);
        var lines = keys.Where(key => key.IsRequired || key.Name == meant)
            .Select(key => $"{key.Name}: {(key.Name == meant ? value : "…")}")
            .ToImmutableArray();
        return [.. meant is null ? [] : (KeyPlace[])[new(meant, Diagnostics.Draft.Likely(lines))], .. PlacesBelow(word, value)];
    }

    private IEnumerable<KeyPlace> PlacesBelow(string word, string value) => keys.SelectMany(key => key.Places(word, value));

    /// <summary>A word that certainly stands for a key is read as that key, so that its value is checked in the same run.</summary>
    private void ReadUnknown(YamlMap map, YamlEntry entry, Fields<T> fields, DiagnosticBag diagnostics)
    {
        var word = entry.Key.Value;
        var offer = OfferFor(map, entry);
        var value =
            entry.Value is YamlScalar { IsNull: false } scalar && !scalar.Span.Text.Contains('\n') ? scalar.Span.Text.ToString() : "…";
        var place = offer is null && PlacesBelow(word, value).ToArray() is [var only] ? only.Draft : null;
        diagnostics.Add(ShapeProblems.UnknownKey(entry.Key.Span, word, owner, offer, place, keys.Select(static key => key.Name)));
        if (offer is not { Sources: [var name] } || Find(name) is not { } key)
        {
            return;
        }

        // Do not report the intended key as missing, too.
        var isEmpty = entry.Value is YamlScalar { IsNull: true };
        fields.Add(key, offer.IsCertain && !isEmpty ? key.Read(entry.Value, diagnostics) : null);
    }

    /// <summary>A word for no value is told otherwise where the line cannot be left out.</summary>
    private static object? Read(Key<T> key, YamlNode node, DiagnosticBag diagnostics)
    {
        if (!key.IsRequired || node is not YamlScalar { IsNull: false } scalar || !NoValue.Is(scalar.Value))
        {
            return key.Read(node, diagnostics);
        }

        var found = new DiagnosticBag();
        if (key.Read(node, found) is { } value)
        {
            diagnostics.AddAll(found);
            return value;
        }

        diagnostics.Add(ShapeProblems.NoRequiredValue(scalar.Span, key.Name, scalar.Value, key.Expected));
        return null;
    }

    private Offer? OfferFor(YamlMap map, YamlEntry entry)
    {
        var word = entry.Key.Value;
        if (KeySynonyms.Find(owner, word) is not { } meant)
        {
            if (PlacesBelow(word, "").Select(static place => place.Path).ToImmutableArray() is { Length: > 0 } places)
            {
                return places.Length > 1 ? new Offer(places, IsCertain: false) : null;
            }

            return !KeySynonyms.IsKeyElsewhere(word) && SpellingSuggestion.Nearest(word, keys.Select(static key => key.Name)) is { } near
                ? Offer.Likely(near)
                : null;
        }

        // A key elsewhere, such as `results.completed`, is named with its place.
        var known = meant.Names.Where(name => name.Contains('.', StringComparison.Ordinal) || Find(name) is not null).ToImmutableArray();
        return known.IsEmpty ? null : new Offer(known, meant.IsSure && !IsTaken(map, entry, known[0]));
    }

    /// <summary>Whether another entry already is, or stands for, the key.</summary>
    private bool IsTaken(YamlMap map, YamlEntry entry, string name) =>
        map.Entries.Any(other =>
            other != entry && (other.Key.Value == name || (KeySynonyms.Find(owner, other.Key.Value)?.Names is [var same] && same == name))
        );

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
