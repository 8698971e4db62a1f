using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Content.Keys.Schema;
using SiteGen.Diagnostics;
using SiteGen.Yaml;

namespace SiteGen.Content.Keys.Shapes;

internal delegate bool ScalarParser<T>(string text, [MaybeNullWhen(false)] out T value);

/// <summary>A value that is written as one text.</summary>
/// <param name="write">Writes a value as JSON in a form that <paramref name="parse"/> takes, where there is one.</param>
/// <param name="schema">Says of a text, without reading it, whether <paramref name="parse"/> takes it.</param>
/// <param name="fix">From a text that cannot be used, what was likely meant.</param>
/// <param name="betterForm">From a text that can be used, how it is better written.</param>
/// <param name="condition">What a value of the right kind must be besides, where that needs saying.</param>
internal sealed class ScalarShape<T>(
    Message expected,
    ScalarParser<T> parse,
    Action<Utf8JsonWriter, T> write,
    ScalarSchema schema,
    Func<string, string?>? fix = null,
    Func<T, string, string?>? betterForm = null,
    Message? condition = null
) : Shape<T>
{
    public override Message Expected => expected;

    public override JsonObject Schema() => schema.ToJson();

    public override bool TryRead(YamlNode node, string name, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (node is not YamlScalar scalar)
        {
            diagnostics.Add(ShapeProblems.WrongType(node.Span, name, node.Kind, expected));
            return false;
        }
        var text = scalar.Value.Trim();
        if (scalar.IsNull || text.Length == 0)
        {
            diagnostics.Add(ShapeProblems.EmptyValue(scalar.Span, name, expected));
            return false;
        }
        if (!parse(text, out value))
        {
            diagnostics.Add(
                ShapeProblems.InvalidValue(scalar.Span, name, text, condition is null ? expected : $"{expected} {condition}", Fixed(text))
            );
            return false;
        }
        if (betterForm?.Invoke(value, text) is { } better)
        {
            diagnostics.Add(ShapeProblems.PreferredForm(scalar.Span, text, better));
        }

        return true;
    }

    public override void Write(Utf8JsonWriter json, T value) => write(json, value);

    /// <summary>What was likely meant, where that can be used.</summary>
    private string? Fixed(string text) => fix?.Invoke(text) is { } likely && parse(likely, out _) ? likely : null;
}
