using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using SiteGen.Content.Keys.Schema;
using SiteGen.Content.Keys.Shapes;
using SiteGen.Diagnostics;

namespace SiteGen.Content.Keys;

/// <summary>The keys of an entity, in the order in which they are declared here and stand in JSON Schema and JSON.</summary>
internal sealed class KeyTable<TOwner>
{
    private readonly ImmutableArray<Key<TOwner>>.Builder _keys = ImmutableArray.CreateBuilder<Key<TOwner>>();

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

    /// <summary>A key whose map is of no use without it.</summary>
    public Key<TOwner, T> Required<T>(string name, Shape<T> shape, Func<TOwner, T> getter) =>
        Add(new Key<TOwner, T>(name, shape, Always(getter)) { IsRequired = true });

    /// <summary>
    /// A required key with a value that stands in where the content gives none: nothing is published then, but what else is wrong can
    /// still be told in the same run.
    /// </summary>
    public Key<TOwner, T> Required<T>(string name, Shape<T> shape, [DisallowNull] T standIn, Func<TOwner, T> getter) =>
        Add(
            new Key<TOwner, T>(name, shape, Always(getter))
            {
                IsRequired = true,
                CanStandIn = true,
                StandIn = standIn,
            }
        );

    /// <summary>The shape of the entity whose keys these are.</summary>
    public MapShape<TOwner> Shape(
        Message owner,
        Func<Fields<TOwner>, DiagnosticBag, TOwner> make,
        params ImmutableArray<Condition> conditions
    ) => new(owner, _keys.ToImmutable(), make, conditions);

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
