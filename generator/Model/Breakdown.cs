using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>A period's participants by institution.</summary>
/// <param name="Of">The figure that the entries must add up to.</param>
/// <param name="Span">The location of all entries.</param>
internal sealed record Breakdown(BreakdownTotal Of, ImmutableArray<Participation> Entries, SourceSpan Span)
{
    /// <summary>The figures that a breakdown can add up to.</summary>
    public static ImmutableArray<Figure> Figures { get; } = [Figure.Completed, Figure.Registered, Figure.Attended];

    public Figure Figure =>
        Of switch
        {
            BreakdownTotal.Registered => Figure.Registered,
            BreakdownTotal.Attended => Figure.Attended,
            _ => Figure.Completed,
        };

    /// <summary>Whether the last entry is a fold of several small ones.</summary>
    public bool IsFolded => Entries is [.., { Institution.Value: Institution.Others }];

    public long Total { get; } = Entries.Sum(static entry => (long)entry.Count);
}

/// <param name="Institution">An institution's id.</param>
/// <param name="Count">At least 1.</param>
internal readonly record struct Participation(Sourced<string> Institution, int Count);

internal enum BreakdownTotal
{
    Completed,
    Registered,
    Attended,
}
