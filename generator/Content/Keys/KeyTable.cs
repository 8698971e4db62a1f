using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using SiteGen.Content.Keys.Schema;
using SiteGen.Content.Keys.Shapes;
using SiteGen.Diagnostics;
using SiteGen.Yaml;

namespace SiteGen.Content.Keys;

/// <summary>The keys of an entity in order of declaration, which is also the order in JSON Schema and JSON.</summary>
internal sealed class KeyTable<TOwner>
{
    private readonly ImmutableArray<Key<TOwner>>.Builder _keys = ImmutableArray.CreateBuilder<Key<TOwner>>();

    /// <inheritdoc cref="MapShape{T}.FromText"/>
    public Func<string, Draft?>? FromText { get; init; }

    /// <inheritdoc cref="MapShape{T}.FindMisplaced"/>
    public Func<YamlMap, YamlEntry, Diagnostic?>? FindMisplaced { get; init; }

    /// <inheritdoc cref="MapShape{T}.ListKey"/>
    public string? ListKey { get; init; }

    public Key<TOwner, T> Optional<T>(string name, Shape<T> shape, Func<TOwner, T?> getter)
        where T : class =>
        Add(new Key<TOwner, T>(name, shape, (TOwner owner, [MaybeNullWhen(false)] out T value) => (value = getter(owner)) is not null));

    public Key<TOwner, T> Optional<T>(string name, Shape<T> shape, Func<TOwner, T?> getter)
        where T : struct =>
        Add(
            new Key<TOwner, T>(
                name,
                shape,
                (TOwner owner, [MaybeNullWhen(false)] out T value) =>
                {
                    var given = getter(owner);
                    value = given.GetValueOrDefault();
                    return given.HasValue;
                }
            )
        );

    /// <summary>A required key. Without a valid value the whole map is invalid.</summary>
    public Key<TOwner, T> Required<T>(string name, Shape<T> shape, Func<TOwner, T> getter) =>
        Add(new Key<TOwner, T>(name, shape, Always(getter)) { IsRequired = true });

    /// <summary>
    /// A required key with a fallback for a missing or invalid value. The build fails anyway, but the rest of the map can be checked in the
    /// same run.
    /// </summary>
    public Key<TOwner, T> Required<T>(string name, Shape<T> shape, [DisallowNull] T fallback, Func<TOwner, T> getter) =>
        Add(
            new Key<TOwner, T>(name, shape, Always(getter))
            {
                IsRequired = true,
                HasFallback = true,
                Fallback = fallback,
            }
        );

    /// <summary>Builds the shape of the entity.</summary>
    public MapShape<TOwner> Shape(
        Message owner,
        Func<Fields<TOwner>, DiagnosticBag, TOwner> make,
        params ImmutableArray<Condition> conditions
    ) =>
        new(owner, _keys.ToImmutable(), make, conditions)
        {
            FromText = FromText,
            FindMisplaced = FindMisplaced,
            ListKey = ListKey,
        };

    private static Getter<TOwner, T> Always<T>(Func<TOwner, T> getter) =>
        (TOwner owner, [MaybeNullWhen(false)] out T value) =>
        {
            value = getter(owner);
            return true;
        };

    private Key<TOwner, T> Add<T>(Key<TOwner, T> key)
    {
        _keys.Add(key);
        return key;
    }
}
