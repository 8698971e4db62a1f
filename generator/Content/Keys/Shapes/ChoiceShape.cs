using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Content.Keys.Shapes.Readings;
using SiteGen.Content.Keys.Synonyms;
using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Content.Keys.Shapes;

/// <summary>One of a fixed set of words.</summary>
internal sealed class ChoiceShape<T>(ImmutableArray<(string Word, T Value)> choices) : Shape<T>
{
    private readonly ImmutableArray<(T Value, JsonEncodedText Word)> _encodedWords =
    [
        .. choices.Select(static choice => (choice.Value, JsonEncodedText.Encode(choice.Word))),
    ];

    private ImmutableArray<string> Words { get; } = [.. choices.Select(static choice => choice.Word)];

    public override Message Expected => $"one of {string.Join(", ", Words.Select(static word => $"`{word}`"))}";

    /// <summary>Words that YAML parsers convert to booleans are also listed as booleans.</summary>
    public override JsonObject Schema() =>
        new()
        {
            ["enum"] = new JsonArray([
                .. choices.Select(static choice => choice.Value).OfType<bool>().Select(static value => (JsonNode)value),
                .. Words.Select(static word => (JsonNode)word),
            ]),
        };

    public override bool TryRead(YamlNode node, string name, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (node is not YamlScalar scalar)
        {
            diagnostics.Add(ShapeProblems.WrongType(node.Span, name, node.Kind, Expected));
            return false;
        }
        var text = scalar.Value;
        foreach (var choice in choices)
        {
            if (choice.Word != text)
            {
                continue;
            }

            value = choice.Value;
            return true;
        }
        diagnostics.Add(
            scalar.IsNull
                ? ShapeProblems.EmptyValue(scalar.Span, name, Expected)
                : ShapeProblems.NotAnOption(scalar.Span, name, text, Words, OfferFor(text))
        );
        return false;
    }

    /// <summary>Synonyms come first: a word that is known is not misspelt.</summary>
    private Offer? OfferFor(string text) =>
        ChoiceSynonyms.Find(Words, text) is { } meant
            ? meant.Names.IsEmpty
                ? null
                : new Offer(meant.Names, meant.IsSure)
            : NoValue.Reading(text) is { } none
                ? new Offer([], IsCertain: false, none.Note)
                : SpellingSuggestion.Nearest(text, Words) is { } near
                    ? Offer.Likely(near)
                    : null;

    public override void Write(Utf8JsonWriter json, T value)
    {
        if (value is bool boolean)
        {
            json.WriteBooleanValue(boolean);
            return;
        }

        foreach (var (known, word) in _encodedWords)
        {
            if (EqualityComparer<T>.Default.Equals(known, value))
            {
                json.WriteStringValue(word);
            }
        }
    }
}
