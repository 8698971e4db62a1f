using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Content.Keys.Shapes;

/// <summary>A value of another shape with its location.</summary>
internal sealed class SourcedShape<T>(Shape<T> inner) : Shape<Sourced<T>>
{
    public override Message Expected => inner.Expected;

    public override JsonObject Schema() => inner.Schema();

    public override bool TryRead(YamlNode node, string name, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out Sourced<T> value)
    {
        var usable = inner.TryRead(node, name, diagnostics, out var read);
        value = usable ? new Sourced<T>(read!, node.Span) : default;
        return usable;
    }

    public override Draft? Draft(string text) => inner.Draft(text);

    public override IEnumerable<KeyPlace> Places(string word, string value) => inner.Places(word, value);

    public override void Write(Utf8JsonWriter json, Sourced<T> value) => inner.Write(json, value.Value);
}
