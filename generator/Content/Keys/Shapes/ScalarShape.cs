using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Content.Keys.Schema;
using SiteGen.Diagnostics;
using SiteGen.Yaml;

namespace SiteGen.Content.Keys.Shapes;

internal delegate bool ScalarParser<T>(string text, [MaybeNullWhen(false)] out T value);

/// <summary>A value written as a YAML scalar.</summary>
/// <param name="write">Writes the value as JSON, in a form that <paramref name="parse"/> accepts if possible.</param>
/// <param name="schema">Describes the texts that <paramref name="parse"/> accepts.</param>
/// <param name="fix">Suggests the intended value for an invalid text.</param>
/// <param name="preferredForm">Returns the preferred form of a valid text; null if it is already preferred.</param>
/// <param name="condition">An additional condition, for messages.</param>
/// <param name="broken">Returns the condition that an invalid text breaks, for messages; null if it is none in particular.</param>
internal sealed class ScalarShape<T>(
    Message expected,
    ScalarParser<T> parse,
    Action<Utf8JsonWriter, T> write,
    ScalarSchema schema,
    Func<string, string?>? fix = null,
    Func<T, string, string?>? preferredForm = null,
    Message? condition = null,
    Func<string, Message?>? broken = null
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
            var more = broken?.Invoke(text) ?? condition;
            diagnostics.Add(
                ShapeProblems.InvalidValue(scalar.Span, name, text, more is null ? expected : $"{expected} {more}", Fixed(text))
            );
            return false;
        }
        if (preferredForm?.Invoke(value, text) is { } better)
        {
            diagnostics.Add(ShapeProblems.PreferredForm(scalar.Span, text, better));
        }

        return true;
    }

    public override void Write(Utf8JsonWriter json, T value) => write(json, value);

    /// <summary>The suggested fix if it is valid, otherwise null.</summary>
    private string? Fixed(string text) => fix?.Invoke(text) is { } likely && parse(likely, out _) ? likely : null;
}
