using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Content.Shapes;

/// <summary>A key of the content model.</summary>
internal abstract class Key(string name, bool required)
{
    public string Name { get; } = name;

    public bool IsRequired { get; } = required;

    /// <summary>Whether the map is still worth something where the value is missing or cannot be used.</summary>
    public bool CanStandIn { get; init; }

    public abstract Message Expected { get; }

    /// <summary>The JSON Schema of the value at this key.</summary>
    public abstract JsonObject Schema();

    /// <summary>Reads the value at this key, as a sourced value, or null where it cannot be used.</summary>
    public abstract object? Read(YamlNode node, DiagnosticBag diagnostics);

    public static Key<T> Optional<T>(string name, Shape<T> shape) => new(name, false, shape, default);

    /// <summary>A key whose map is of no use without it.</summary>
    public static Key<T> Required<T>(string name, Shape<T> shape) => new(name, true, shape, default);

    /// <summary>
    /// A required key with a value that stands in where the content gives none: nothing is published then, but what else is wrong can
    /// still be told in the same run.
    /// </summary>
    public static Key<T> Required<T>(string name, Shape<T> shape, [DisallowNull] T standIn) =>
        new(name, true, shape, standIn) { CanStandIn = true };
}

internal sealed class Key<T>(string name, bool required, Shape<T> shape, T? standIn) : Key(name, required)
{
    public override Message Expected => shape.Expected;

    public override JsonObject Schema() => shape.Schema();

    public T? StandIn { get; } = standIn;

    public override object? Read(YamlNode node, DiagnosticBag diagnostics) =>
        shape.TryRead(node, Name, diagnostics, out var value) ? new Sourced<T>(value, node.Span) : null;
}
