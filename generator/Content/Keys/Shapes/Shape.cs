using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Yaml;

namespace SiteGen.Content.Keys.Shapes;

/// <summary>The syntax and meaning of a value. Reader, messages, JSON Schema and JSON output all derive from it.</summary>
internal abstract class Shape<T>
{
    /// <summary>Completes the phrase "must be": <c>a date such as 2022-01-21</c>.</summary>
    public abstract Message Expected { get; }

    /// <summary>The JSON Schema of valid values; a new instance for each call.</summary>
    public abstract JsonObject Schema();

    /// <summary>Reads a value; false if it is invalid, which is reported.</summary>
    /// <param name="name">Name of the key, for messages.</param>
    public abstract bool TryRead(YamlNode node, string name, DiagnosticBag diagnostics, [MaybeNullWhen(false)] out T value);

    /// <summary>Writes a value as JSON.</summary>
    public abstract void Write(Utf8JsonWriter json, T value);

    /// <summary>What to write where a text stands in the place of such a value; null if nothing is known.</summary>
    public virtual Draft? Draft(string text) => null;

    /// <summary>What a text means as such a value, valid or not; null if nothing is known.</summary>
    public virtual Offer? ReadText(string text, string name) => null;

    /// <summary>The places below this value at which a word is a key.</summary>
    /// <param name="value">What to write behind the key.</param>
    public virtual IEnumerable<KeyPlace> Places(string word, string value) => [];

    /// <summary>Whether the value is empty, so that JSON leaves its key out.</summary>
    public virtual bool IsEmpty(T value) => false;
}
