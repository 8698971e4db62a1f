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

    /// <summary>Whether the map is still worth something where the value is missing or cannot be used.</summary>
    public bool CanStandIn { get; init; }

    public abstract Message Expected { get; }

    /// <summary>The JSON Schema of the value at this key.</summary>
    public abstract JsonObject Schema();

    /// <summary>Reads the value at this key, as a sourced value, or null where it cannot be used.</summary>
    public abstract object? Read(YamlNode node, DiagnosticBag diagnostics);
}

/// <summary>A key of one entity.</summary>
internal abstract class Key<TOwner>(string name) : Key(name)
{
    /// <summary>Writes the key with its value as JSON, unless there is none.</summary>
    public abstract void Write(Utf8JsonWriter json, TOwner owner);
}

/// <summary>The value of a key; false where there is none.</summary>
internal delegate bool Getter<TOwner, TValue>(TOwner owner, [MaybeNullWhen(false)] out TValue value);

internal sealed class Key<TOwner, TValue>(string name, Shape<TValue> shape, Getter<TOwner, TValue> getter) : Key<TOwner>(name)
{
    private readonly JsonEncodedText _name = JsonEncodedText.Encode(name);

    public override Message Expected => shape.Expected;

    public TValue? StandIn { get; init; }

    public override JsonObject Schema() => shape.Schema();

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
