using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Content.Keys;

/// <summary>The values of a map, by their keys. A map has few keys, so that looking through them is the fastest way to one.</summary>
/// <param name="span">The whole map.</param>
/// <param name="keys">Those that may stand in it.</param>
internal sealed class Fields<TOwner>(SourceSpan span, ImmutableArray<Key<TOwner>> keys)
{
    private readonly (bool IsWritten, object? Value)[] _fields = new (bool, object?)[keys.Length];

    public SourceSpan Span => span;

    /// <summary>Notes that a key stands there, and its value, where that can be used.</summary>
    public void Add(Key<TOwner> key, object? value)
    {
        ref var field = ref Field(key);
        field = (true, value ?? field.Value);
    }

    public bool Wrote(Key<TOwner> key) => Field(key).IsWritten;

    public bool Has(Key<TOwner> key) => Field(key).Value is not null;

    /// <summary>The value at an optional key, or null where there is none that can be used.</summary>
    public Sourced<T>? Find<T>(Key<TOwner, T> key) => Field(key).Value is { } value ? (Sourced<T>)value : null;

    /// <summary>The value at a required key, or what stands in for it.</summary>
    public Sourced<T> Get<T>(Key<TOwner, T> key) => Find(key) ?? new Sourced<T>(key.StandIn!, span);

    /// <summary>The items at an optional key.</summary>
    public ImmutableArray<T> List<T>(Key<TOwner, ImmutableArray<T>> key) => Find(key)?.Value ?? [];

    private ref (bool IsWritten, object? Value) Field(Key<TOwner> key)
    {
        var at = 0;
        while (keys[at] != key)
        {
            at++;
        }

        return ref _fields[at];
    }
}
