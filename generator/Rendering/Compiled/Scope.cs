using System.Collections.Immutable;

namespace SiteGen.Rendering.Compiled;

/// <summary>What names stand for at a place in a template.</summary>
/// <param name="IsLayout">Whether <c>content</c> is the page's own template.</param>
internal sealed record Scope(bool IsLayout = false)
{
    /// <summary>Loop variables of this template.</summary>
    public ImmutableDictionary<string, Expression> Locals { get; private init; } =
        ImmutableDictionary.Create<string, Expression>(StringComparer.Ordinal);

    /// <summary>What this template was included with; null where it was not included.</summary>
    public IReadOnlyDictionary<string, Expression>? Arguments { get; private init; }

    /// <summary>
    /// Loop variables of the templates that include this one. Scriban shows them here too, and no template should need that.
    /// </summary>
    public ImmutableHashSet<string> Outside { get; private init; } = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    public int Depth { get; init; }

    public Scope WithLocal(string name, Expression value) => this with { Locals = Locals.SetItem(name, value) };

    public Scope Included(IReadOnlyDictionary<string, Expression> arguments) =>
        new(IsLayout: false)
        {
            Arguments = arguments,
            Outside = Outside.Union(Locals.Keys),
            Depth = Depth + 1,
        };
}
