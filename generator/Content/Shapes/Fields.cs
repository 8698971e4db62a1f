using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Content.Shapes;

/// <summary>The values of a map, by their keys.</summary>
/// <param name="span">The whole map.</param>
/// <param name="written">The keys that stand there, also those whose values cannot be used.</param>
internal sealed class Fields(SourceSpan span, IReadOnlyDictionary<Key, object> values, IReadOnlySet<Key> written)
{
    public SourceSpan Span => span;

    public bool Wrote(Key key) => written.Contains(key);

    /// <summary>The value at an optional key, or null where there is none that can be used.</summary>
    public Sourced<T>? Find<T>(Key<T> key) => values.TryGetValue(key, out var value) ? (Sourced<T>)value : null;

    /// <summary>The value at a required key, or what stands in for it.</summary>
    public Sourced<T> Get<T>(Key<T> key) => Find(key) ?? new Sourced<T>(key.StandIn!, span);

    /// <summary>The items at an optional key.</summary>
    public ImmutableArray<T> List<T>(Key<ImmutableArray<T>> key) => Find(key)?.Value ?? [];
}
