using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Content.Keys;

/// <summary>The values of a map by key. Lookups are linear, which is fastest for the few keys of a map.</summary>
/// <param name="span">Location of the map.</param>
/// <param name="keys">The permitted keys.</param>
internal sealed class Fields<TOwner>(SourceSpan span, ImmutableArray<Key<TOwner>> keys)
{
    private readonly (bool IsPresent, object? Value)[] _fields = new (bool, object?)[keys.Length];

    public SourceSpan Span => span;

    /// <summary>Records that a key is present, and its value; null if the value is invalid.</summary>
    public void Add(Key<TOwner> key, object? value)
    {
        ref var field = ref Field(key);
        field = (true, value ?? field.Value);
    }

    public bool IsPresent(Key<TOwner> key) => Field(key).IsPresent;

    public bool Has(Key<TOwner> key) => Field(key).Value is not null;

    /// <summary>The value of an optional key; null if it is absent or invalid.</summary>
    public Sourced<T>? Find<T>(Key<TOwner, T> key) => Field(key).Value is { } value ? (Sourced<T>)value : null;

    /// <summary>The value of a required key, or its fallback.</summary>
    public Sourced<T> Get<T>(Key<TOwner, T> key) => Find(key) ?? new Sourced<T>(key.Fallback!, span);

    /// <summary>The items of an optional list; empty if it is absent or invalid.</summary>
    public ImmutableArray<T> List<T>(Key<TOwner, ImmutableArray<T>> key) => Find(key)?.Value ?? [];

    private ref (bool IsPresent, object? Value) Field(Key<TOwner> key)
    {
        var at = 0;
        while (keys[at] != key)
        {
            at++;
        }

        return ref _fields[at];
    }
}
