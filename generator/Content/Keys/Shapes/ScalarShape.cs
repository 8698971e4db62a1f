using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Content.Keys.Schema;
using SiteGen.Content.Keys.Shapes.Readings;
using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Content.Keys.Shapes;

internal delegate bool ScalarParser<T>(string text, [MaybeNullWhen(false)] out T value);

/// <summary>A value written as a YAML scalar.</summary>
/// <param name="write">Writes the value as JSON, in a form that <paramref name="parse"/> accepts if possible.</param>
/// <param name="schema">Describes the texts that <paramref name="parse"/> accepts.</param>
/// <param name="read">What an invalid text may mean.</param>
/// <param name="preferredForm">Returns the preferred form of a valid text; null if it is already preferred.</param>
/// <param name="condition">An additional condition, for messages.</param>
/// <param name="broken">Returns the condition that an invalid text breaks, for messages; null if it is none in particular.</param>
internal sealed class ScalarShape<T>(
    Message expected,
    ScalarParser<T> parse,
    Action<Utf8JsonWriter, T> write,
    ScalarSchema schema,
    ReadLeniently? read = null,
    Func<T, string, string?>? preferredForm = null,
    Message? condition = null,
    Func<string, Message?>? broken = null
) : Shape<T>
{
    /// <summary>In characters: what takes more is no date, number or name that was written in another way.</summary>
    private const int MaxRead = 500;

    public override Message Expected => expected;

    /// <summary>What to say where a list holds several values: a clause.</summary>
    public Message OnlyOne { get; init; } = $"only one value can stand here";

    public override JsonObject Schema() => schema.ToJson();

    public override bool TryRead(YamlNode node, string name, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (node is not YamlScalar scalar)
        {
            diagnostics.Add(WrongType(node, name));
            return false;
        }
        var text = scalar.Value.Trim();
        if (scalar.IsNull || !Visibility.IsVisible(text))
        {
            diagnostics.Add(ShapeProblems.EmptyValue(scalar.Span, name, expected));
            return false;
        }
        if (!parse(text, out value))
        {
            var more = broken?.Invoke(text) ?? condition;
            diagnostics.Add(
                ShapeProblems.InvalidValue(scalar.Span, name, text, more is null ? expected : $"{expected} {more}", OfferFor(text, name))
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

    /// <summary>A single value is one item.</summary>
    public override Draft? Draft(string text) =>
        parse(text, out _) ? new Draft([SourceText.Of(text)], IsCertain: !text.AsSpan().ContainsAny(",;\n")) : null;

    public override Offer? ReadText(string text, string name) =>
        parse(text, out _) ? new Offer([SourceText.Of(text)], IsCertain: true) : OfferFor(text, name);

    /// <summary>Offers only valid values.</summary>
    private Offer? OfferFor(string text, string name)
    {
        if (text.Length > MaxRead || read?.Invoke(text, name) is not { } reading)
        {
            return null;
        }

        var valid = reading.Values.Where(value => parse(value, out _)).Select(SourceText.Of).ToImmutableArray();
        return valid.IsEmpty && reading.Note is null ? null : new Offer(valid, reading.IsCertain, reading.Note);
    }

    /// <summary>Brackets around a single value, and a text with a colon in it, are read as a list and as a key.</summary>
    private Diagnostic WrongType(YamlNode node, string name)
    {
        Offer? offer = node switch
        {
            YamlList { Items: [YamlScalar { IsNull: false } only] } when IsOneLine(node, '[') && parse(only.Value, out _) => new Offer(
                [SourceText.Of(only.Value), YamlScalarWriter.Quote($"[{only.Value}]")],
                IsCertain: false
            ),
            YamlList { Items: [_, _, ..] items }
                when items.All(each => each is YamlScalar { IsNull: false } one && parse(one.Value, out _)) => new Offer(
                [.. items.OfType<YamlScalar>().Select(static each => SourceText.Of(each.Value))],
                IsCertain: false,
                OnlyOne
            ),
            YamlMap { Entries: [_] } when IsItem(node) && parse(node.Span.Text.ToString(), out _) => LineMistakes.InQuotes(node.Span),
            _ => null,
        };
        return offer is null
            ? ShapeProblems.WrongType(node.Span, name, node.Kind, expected)
            : ShapeProblems.WrongType(node.Span, name, node.Kind, expected, offer);
    }

    private static bool IsOneLine(YamlNode node, char opening) =>
        node.Span.Text is [var first, ..] && first == opening && !node.Span.Text.Contains('\n');

    /// <summary>An item of a list on a single line, in block style.</summary>
    private static bool IsItem(YamlNode node)
    {
        var before = node.Span.Before;
        return node.Span.Text is not ['{', ..] && !node.Span.Text.Contains('\n') && !before.ContainsAnyExcept(" -") && before.Contains('-');
    }
}
