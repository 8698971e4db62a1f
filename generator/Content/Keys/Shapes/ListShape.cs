using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Content.Keys.Shapes.Readings;
using SiteGen.Diagnostics;
using SiteGen.Yaml;

namespace SiteGen.Content.Keys.Shapes;

/// <summary>A list of values of one shape. Invalid items are reported and left out.</summary>
/// <param name="most">How many items it may have.</param>
/// <param name="split">Splits a text that holds several items; empty if it does not.</param>
internal sealed class ListShape<T>(
    Shape<T> item,
    bool mayBeSingle = false,
    bool mayBeEmpty = true,
    int most = int.MaxValue,
    Func<string, string[]>? split = null
) : Shape<ImmutableArray<T>>
{
    public override Message Expected =>
        mayBeSingle ? (Message)$"{item.Expected}, or a list of such values" : $"a list in which each item is {item.Expected}";

    public override JsonObject Schema()
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = item.Schema() };
        if (!mayBeEmpty)
        {
            list["minItems"] = 1;
        }

        return mayBeSingle ? new JsonObject { ["anyOf"] = new JsonArray(item.Schema(), list) } : list;
    }

    public override bool TryRead(YamlNode node, string name, DiagnosticBag diagnostics, out ImmutableArray<T> value)
    {
        value = [];
        ImmutableArray<YamlNode> nodes;
        if (node is YamlList list)
        {
            nodes = list.Items;
        }
        else if (mayBeSingle && node is YamlScalar text && split?.Invoke(text.Value) is { Length: > 0 } several)
        {
            var written = $"[{string.Join(", ", several.Select(SourceText.Of))}]";
            diagnostics.Add(ShapeProblems.InvalidValue(node.Span, name, text.Value, Expected, new Offer([written], IsCertain: true)));
            return false;
        }
        else if (mayBeSingle)
        {
            nodes = [node];
        }
        else
        {
            diagnostics.Add(NotAList(node, name));
            return false;
        }
        if (!mayBeEmpty && nodes.IsEmpty)
        {
            diagnostics.Add(ShapeProblems.EmptyValue(node.Span, name, Expected));
            return false;
        }

        if (nodes.Length > most)
        {
            diagnostics.Add(ShapeProblems.TooManyItems(node.Span, name, nodes.Length, most));
            return false;
        }

        var items = ImmutableArray.CreateBuilder<T>(nodes.Length);
        foreach (var each in nodes)
        {
            if (item.TryRead(each, name, diagnostics, out var read))
            {
                items.Add(read);
            }
        }
        value = items.DrainToImmutable();
        return true;
    }

    /// <summary>One item, or the parts of a text that looks like several.</summary>
    public override Draft? Draft(string text) =>
        item.Draft(text) is not { } one ? null
        : one.Lines.Length == 1 && Drafts(text) is { Length: > 1 } drafts && drafts.All(static draft => draft.Lines.Length == 1)
            ? Diagnostics.Draft.Likely([.. drafts.Select(static draft => "- " + draft.Lines[0])])
        : one.AsItem();

    public override IEnumerable<KeyPlace> Places(string word, string value) =>
        item.Places(word, value).Select(static place => place.InItem());

    public override void Write(Utf8JsonWriter json, ImmutableArray<T> value)
    {
        json.WriteStartArray();
        foreach (var each in value)
        {
            item.Write(json, each);
        }

        json.WriteEndArray();
    }

    private Diagnostic NotAList(YamlNode node, string name) =>
        node switch
        {
            YamlScalar { IsNull: true } => ShapeProblems.EmptyValue(node.Span, name, Expected),
            YamlScalar when Bullets.Lines(node.Span) is { } lines => ShapeProblems.NotAList(node.Span, name, node.Kind, Expected, lines),
            YamlScalar text => ShapeProblems.NotAList(node.Span, name, node.Kind, Expected, Draft(Unfolded(text))),
            YamlMap map when IsBlock(map) && item is MapShape<T> => ShapeProblems.NotAnItem(
                map.Span,
                name,
                map.Kind,
                Expected,
                "- " + map.Span.Text.ToString().Replace("\n", "\n  ", StringComparison.Ordinal)
            ),
            _ => ShapeProblems.NotAList(node.Span, name, node.Kind, Expected, null),
        };

    /// <summary>The lines of plain text, which YAML joins: each may be meant as an item.</summary>
    private static string Unfolded(YamlScalar text) =>
        text.Plain
            ? string.Join(
                '\n',
                text.Span.Text.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            )
            : text.Value.Trim();

    private Draft[] Drafts(string text) => [.. Parts(text).Select(item.Draft).OfType<Draft>()];

    private static string[] Parts(string text) =>
        text.Contains('\n', StringComparison.Ordinal)
            ? text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        : text.EndsWith('.') ? []
        : text.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static bool IsBlock(YamlMap map) => map.Span.Length > 0 && map.Span.Text[0] != '{' && map.Span.Before.IsWhiteSpace();

    public override bool IsEmpty(ImmutableArray<T> value) => value.IsEmpty;
}
