using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Markup;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Content.Keys.Shapes;

/// <summary>Markdown with its location, without comments; line breaks are kept.</summary>
/// <param name="text">Reads any text.</param>
internal sealed class MarkdownShape(Shape<string> text) : Shape<Sourced<string>>
{
    public override Message Expected => text.Expected;

    public override JsonObject Schema() => text.Schema();

    public override bool TryRead(YamlNode node, string name, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out Sourced<string> value)
    {
        value = default;
        if (
            !text.TryRead(node, name, diagnostics, out var written)
            || MarkdownReader.WithoutComments(new Sourced<string>(written, node.Span), diagnostics) is not { } markdown
        )
        {
            return false;
        }

        if (node is YamlScalar scalar && JoinedItems.Find(scalar) is { } joined)
        {
            diagnostics.Add(joined);
        }

        value = markdown;
        if (MarkdownWords.AreVisible(markdown.Value))
        {
            return true;
        }

        diagnostics.Add(ShapeProblems.EmptyValue(node.Span, name, Expected));
        return false;
    }

    public override void Write(Utf8JsonWriter json, Sourced<string> value) => text.Write(json, value.Value);
}
