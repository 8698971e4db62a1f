using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Content.Keys.Shapes;
using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Content.Keys;

/// <summary>A key of the content model.</summary>
internal abstract class Key(string name)
{
    public string Name { get; } = name;

    public bool IsRequired { get; init; }

    /// <summary>Whether the map can still be read if the value is missing or invalid.</summary>
    public bool HasFallback { get; init; }

    public abstract Message Expected { get; }

    /// <summary>The JSON Schema of the value.</summary>
    public abstract JsonObject Schema();

    /// <inheritdoc cref="Shape{T}.Places"/>
    public abstract IEnumerable<KeyPlace> Places(string word, string value);

    /// <summary>Reads the value as a <see cref="Sourced{T}"/>; null if it is invalid, which is reported.</summary>
    public abstract object? Read(YamlNode node, DiagnosticBag diagnostics);
}

/// <summary>A key of one entity.</summary>
internal abstract class Key<TOwner>(string name) : Key(name)
{
    /// <summary>Writes the key and its value as JSON if there is a value.</summary>
    public abstract void Write(Utf8JsonWriter json, TOwner owner);
}

/// <summary>Gets the value of a key; false if there is none.</summary>
internal delegate bool Getter<TOwner, TValue>(TOwner owner, [MaybeNullWhen(false)] out TValue value);

internal sealed class Key<TOwner, TValue>(string name, Shape<TValue> shape, Getter<TOwner, TValue> getter) : Key<TOwner>(name)
{
    private readonly JsonEncodedText _name = JsonEncodedText.Encode(name);

    public override Message Expected => shape.Expected;

    public TValue? Fallback { get; init; }

    public override JsonObject Schema() => shape.Schema();

    public override IEnumerable<KeyPlace> Places(string word, string value) => shape.Places(word, value).Select(place => place.Below(Name));

    public override object? Read(YamlNode node, DiagnosticBag diagnostics) =>
        shape.TryRead(node, Name, diagnostics, out var value) ? new Sourced<TValue>(value, node.Span) : null;

    public override void Write(Utf8JsonWriter json, TOwner owner)
    {
        if (getter(owner, out var value) && !shape.IsEmpty(value))
        {
            json.WritePropertyName(_name);
            shape.Write(json, value);
        }
    }
}
