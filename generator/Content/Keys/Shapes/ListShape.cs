using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Yaml;

namespace SiteGen.Content.Keys.Shapes;

/// <summary>A list of values of one shape. Invalid items are reported and left out.</summary>
internal sealed class ListShape<T>(Shape<T> item, bool mayBeSingle = false, bool mayBeEmpty = true) : Shape<ImmutableArray<T>>
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
        else if (mayBeSingle)
        {
            nodes = [node];
        }
        else
        {
            diagnostics.Add(
                node is YamlScalar { IsNull: true }
                    ? ShapeProblems.EmptyValue(node.Span, name, Expected)
                    : ShapeProblems.NotAList(node.Span, name, node.Kind, Expected)
            );
            return false;
        }
        if (!mayBeEmpty && nodes.IsEmpty)
        {
            diagnostics.Add(ShapeProblems.EmptyValue(node.Span, name, Expected));
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

    public override void Write(Utf8JsonWriter json, ImmutableArray<T> value)
    {
        json.WriteStartArray();
        foreach (var each in value)
        {
            item.Write(json, each);
        }

        json.WriteEndArray();
    }

    public override bool IsEmpty(ImmutableArray<T> value) => value.IsEmpty;
}
