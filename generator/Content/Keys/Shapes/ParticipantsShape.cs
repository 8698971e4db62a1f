using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Content.Keys.Shapes.Readings;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Content.Keys.Shapes;

/// <summary>A breakdown: counts by institution id. A rule checks that the institutions exist.</summary>
internal sealed class ParticipantsShape : Shape<ImmutableArray<Participation>>
{
    private ParticipantsShape() { }

    public static ParticipantsShape Shape { get; } = new();

    public override Message Expected => $"one line per institution: its id from institutions.yaml, a colon and a whole number";

    public override JsonObject Schema() => new() { ["type"] = "object", ["additionalProperties"] = NumberShapes.Participants.Schema() };

    public override bool TryRead(YamlNode node, string name, DiagnosticBag diagnostics, out ImmutableArray<Participation> value)
    {
        value = [];
        if (node is not YamlMap map)
        {
            diagnostics.Add(ShapeProblems.WrongType(node.Span, name, node.Kind, Expected, node is YamlList list ? Draft(list) : null));
            return false;
        }

        var entries = ImmutableArray.CreateBuilder<Participation>(map.Entries.Length);
        foreach (var (key, count) in map.Entries)
        {
            if (NumberShapes.Participants.TryRead(count, key.Value, diagnostics, out var number))
            {
                entries.Add(new Participation(new Sourced<string>(key.Value, key.Span), number));
            }
        }
        value = entries.DrainToImmutable();
        // A breakdown without its invalid entries would not add up and cause a second message.
        return value.Length == map.Entries.Length;
    }

    /// <summary>The items as lines: <c>- id: harku-vald</c> with a number below, or <c>- harku-vald: 5</c>.</summary>
    private static Draft? Draft(YamlList list)
    {
        if (!list.Items.Any(static item => (item as YamlMap)?.Find("id") is not null))
        {
            return ListDraft.Joined(list, static _ => null);
        }

        var lines = list.Items.Select(static item => (item as YamlMap)?.Entries is { } entries ? LineOf(entries) : null).ToArray();
        return lines.Contains(null)
            ? null
            : new Draft([.. lines.OfType<string>()], lines.All(static line => line is not ['…', ..]) && list.Span.Text is ['-', ..]);
    }

    private static string? LineOf(ImmutableArray<YamlEntry> entries) =>
        entries switch
        {
            [{ Key.Value: "id", Value: YamlScalar id }, { Value: YamlScalar count }] => $"{id.Span.Text}: {count.Span.Text}",
            [{ Key.Value: "id", Value: YamlScalar count }] => $"…: {count.Span.Text}",
            _ => null,
        };

    /// <summary>Sorted by id in ordinal order.</summary>
    public override void Write(Utf8JsonWriter json, ImmutableArray<Participation> value)
    {
        var (ids, counts) = (new string[value.Length], new int[value.Length]);
        for (var at = 0; at < ids.Length; at++)
        {
            (ids[at], counts[at]) = (value[at].Institution.Value, value[at].Count);
        }

        Array.Sort(ids, counts, StringComparer.Ordinal);
        json.WriteStartObject();
        for (var at = 0; at < ids.Length; at++)
        {
            json.WriteNumber(ids[at], counts[at]);
        }

        json.WriteEndObject();
    }
}
