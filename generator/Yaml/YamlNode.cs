using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Yaml;

/// <summary>A YAML node with its source span.</summary>
internal abstract record YamlNode(SourceSpan Span)
{
    /// <summary>The kind of node in messages, with its article.</summary>
    public abstract Message Kind { get; }
}

/// <param name="Plain">Whether it is unquoted; only then can it be null.</param>
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

    private const int MaxLinearSearch = 8;

    /// <summary>Built on demand: most maps are small.</summary>
    private Dictionary<string, int> Numbers =>
        field ??= Entries.Index().ToDictionary(static each => each.Item.Key.Value, static each => each.Index, StringComparer.Ordinal);

    /// <returns>Null if there is no such key.</returns>
    public YamlEntry? Find(string key) => IndexOf(key) is >= 0 and var at ? Entries[at] : null;

    /// <returns>-1 if there is no such key.</returns>
    public int IndexOf(string key)
    {
        if (Entries.Length > MaxLinearSearch)
        {
            return Numbers.GetValueOrDefault(key, -1);
        }

        for (var at = 0; at < Entries.Length; at++)
        {
            if (Entries[at].Key.Value == key)
            {
                return at;
            }
        }

        return -1;
    }
}

internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);
