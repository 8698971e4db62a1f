using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Yaml;

/// <summary>A piece of YAML and the place where it stands.</summary>
internal abstract record YamlNode(SourceSpan Span)
{
    /// <summary>What it is, in an editor's words, with its article.</summary>
    public abstract Message Kind { get; }
}

/// <param name="Plain">Whether it is written without quotes: only then can it mean "no value".</param>
internal sealed record YamlScalar(SourceSpan Span, string Value, bool Plain) : YamlNode(Span)
{
    public override Message Kind => IsNull ? (Message)$"nothing" : $"text";

    public bool IsNull => Plain && Value is "" or "~" or "null" or "Null" or "NULL";
}

internal sealed record YamlList(SourceSpan Span, ImmutableArray<YamlNode> Items) : YamlNode(Span)
{
    public override Message Kind => $"a list";
}

internal sealed record YamlMap(SourceSpan Span, ImmutableArray<YamlEntry> Entries) : YamlNode(Span)
{
    public override Message Kind => $"keys and values";

    /// <returns>Null if there is no such key.</returns>
    public YamlEntry? Find(string key) => Entries.FirstOrDefault(entry => entry.Key.Value == key);
}

internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
