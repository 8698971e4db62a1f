using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Markup;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Content.Keys.Shapes;

/// <summary>A text of one line without comments, which are as little text here as they are in Markdown.</summary>
internal sealed class LineShape(Shape<string> text) : Shape<string>
{
    /// <summary>In characters. Other pages, the feed and data files repeat the line.</summary>
    private const int MaxLength = 20_000;

    public override Message Expected => text.Expected;

    public override JsonObject Schema() => text.Schema();

    public override bool TryRead(YamlNode node, string name, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out string value)
    {
        if (node is not YamlScalar scalar)
        {
            return text.TryRead(node, name, diagnostics, out value);
        }

        value = null;
        if (scalar.Value.Length > MaxLength)
        {
            diagnostics.Add(ShapeProblems.TooLong(scalar.Span, name, scalar.Value.Length, MaxLength));
            return false;
        }

        return MarkdownReader.WithoutComments(new Sourced<string>(scalar.Value, scalar.Span), diagnostics) is { } line
            && text.TryRead(scalar with { Value = line.Value }, name, diagnostics, out value);
    }

    public override void Write(Utf8JsonWriter json, string value) => text.Write(json, value);

    public override Draft? Draft(string written) => text.Draft(written);

    public override Offer? ReadText(string written, string name) => text.ReadText(written, name);
}
