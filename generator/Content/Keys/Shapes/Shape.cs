using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Yaml;

namespace SiteGen.Content.Keys.Shapes;

/// <summary>What a value may look like, and what it then means. Reader, messages, JSON Schema and JSON output come from it.</summary>
internal abstract class Shape<T>
{
    /// <summary>What is expected, to follow "must be": <c>a date such as 2022-01-21</c>.</summary>
    public abstract Message Expected { get; }

    /// <summary>The JSON Schema of a value that can be used; a new one at each call.</summary>
    public abstract JsonObject Schema();

    /// <summary>Reads a value; false where it cannot be used, and why has been reported.</summary>
    /// <param name="name">The key that it stands at, for messages.</param>
    public abstract bool TryRead(YamlNode node, string name, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out T value);

    /// <summary>Writes a value as JSON.</summary>
    public abstract void Write(Utf8JsonWriter json, T value);

    /// <summary>Whether a value says nothing, so that its key is left out of JSON.</summary>
    public virtual bool IsEmpty(T value) => false;
}
