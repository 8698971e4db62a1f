using System.Collections.Immutable;

namespace SiteGen.Rendering;

/// <summary>
/// The states in which the browser may be at a point of a template. Mostly one; several where it depends on branches, or on what surrounds
/// the template: in SVG and MathML, <c>title</c> and <c>style</c> are elements like any other.
/// </summary>
internal sealed class HtmlReadings
{
    public static readonly HtmlReadings Data = new([HtmlState.Data]);

    private HtmlReadings(ImmutableArray<HtmlState> states) => States = states;

    /// <summary>Distinct, at least one.</summary>
    public ImmutableArray<HtmlState> States { get; }

    public bool IsData => States is [{ Mode: HtmlMode.Data }];

    /// <summary>Whether what follows must be separated by a blank, because a branch may have added an attribute.</summary>
    public bool NeedsBlank => States.Length > 1 && ElementBetweenAttributes is not null && States.Any(static state => state.IsBehindPart);

    /// <summary>The element among whose attributes this is, in all readings.</summary>
    private string? ElementBetweenAttributes
    {
        get
        {
            var element = States[0].Element;
            return States.All(state => state.IsBetweenAttributes && state.Element == element) ? element : null;
        }
    }

    public HtmlReadings After(ReadOnlySpan<char> text)
    {
        var states = States;
        for (var at = 0; at < text.Length; at++)
        {
            if (states is [{ Mode: HtmlMode.Data }] && text[at..].IndexOf('<') is var tag && tag != 0)
            {
                if (tag < 0)
                {
                    break;
                }

                at += tag;
            }

            states = After(states, text[at]);
        }

        return states == States ? this : new HtmlReadings(states);
    }

    public HtmlReadings AfterValue() =>
        new([.. States.Select(static state => state with { IsBehindValue = state.IsQuoted && EscapingPolicy.IsUrl(state.Attribute) })]);

    /// <summary>The readings after one of two branches; null if they end in different contexts.</summary>
    public HtmlReadings? Join(HtmlReadings other)
    {
        if (IsSameAs(other))
        {
            return this;
        }

        var isSameContext =
            (ElementBetweenAttributes is { } element && element == other.ElementBetweenAttributes) || Unmarked().IsSameAs(other.Unmarked());
        return isSameContext ? new HtmlReadings([.. States.Union(other.States)]) : null;
    }

    public bool IsSameAs(HtmlReadings other) => States.Length == other.States.Length && States.All(other.States.Contains);

    private HtmlReadings Unmarked() => new([.. States.Select(static state => state with { IsBehindValue = false }).Distinct()]);

    private static ImmutableArray<HtmlState> After(ImmutableArray<HtmlState> states, char letter)
    {
        if (states is [var only])
        {
            var next = only.After(letter);
            return next.InForeignContent(only) is { } other ? [next, other] : [next];
        }

        var all = new HashSet<HtmlState>();
        foreach (var state in states)
        {
            var next = state.After(letter);
            all.Add(next);
            if (next.InForeignContent(state) is { } other)
            {
                all.Add(other);
            }
        }

        return [.. all];
    }
}
