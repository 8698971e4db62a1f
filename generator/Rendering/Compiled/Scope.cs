using System.Collections.Immutable;

namespace SiteGen.Rendering.Compiled;

/// <summary>The names in scope at a point of a template.</summary>
/// <param name="IsLayout">Whether <c>content</c> refers to the page's own template.</param>
internal sealed record Scope(bool IsLayout = false)
{
    /// <summary>Loop variables of this template.</summary>
    public ImmutableDictionary<string, Expression> Locals { get; private init; } =
        ImmutableDictionary.Create<string, Expression>(StringComparer.Ordinal);

    /// <summary>The arguments of the include; null if this template was not included.</summary>
    public IReadOnlyDictionary<string, Expression>? Arguments { get; private init; }

    /// <summary>
    /// Loop variables of the including templates. They are visible in Scriban too, but no template should depend on them.
    /// </summary>
    public ImmutableHashSet<string> OuterLocals { get; private init; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    public int Depth { get; init; }

    public Scope WithLocal(string name, Expression value) => this with { Locals = Locals.SetItem(name, value) };

    public Scope ForInclude(IReadOnlyDictionary<string, Expression> arguments) =>
        new(IsLayout: false)
        {
            Arguments = arguments,
            OuterLocals = OuterLocals.Union(Locals.Keys),
            Depth = Depth + 1,
        };
}
