using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>Content of the accessibility statement, based on the model of Commission Implementing Decision (EU) 2018/1523.</summary>
internal sealed record Accessibility
{
    public required AccessibilityStatus Status { get; init; }

    /// <summary>Inaccessible content, as Markdown.</summary>
    public ImmutableArray<Sourced<string>> Exceptions { get; init; } = [];

    public Sourced<DateOnly>? Prepared { get; init; }

    public Sourced<DateOnly>? Reviewed { get; init; }

    public string? Method { get; init; }

    public string? Email { get; init; }

    public Phone? Phone { get; init; }
}

internal enum AccessibilityStatus
{
    Full,
    Partial,
    None,
}
