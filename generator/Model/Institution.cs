using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>An institution that breakdowns can refer to, one entry of <c>institutions.yaml</c>.</summary>
internal sealed record Institution
{
    /// <summary>The id under which small counts are published together; no institution may have it.</summary>
    public const string Others = "muud-asutused";

    public required Sourced<string> Id { get; init; }

    public required string Name { get; init; }

    public required InstitutionKind Kind { get; init; }

    /// <summary>Full name of one of the 15 counties, such as <c>Harju maakond</c>.</summary>
    public string? County { get; init; }

    /// <summary>Four-digit code from the classification of Estonian administrative units (EHAK).</summary>
    public string? Ehak { get; init; }

    /// <summary>Eight digits; the last is a check digit.</summary>
    public string? RegistryCode { get; init; }

    public Uri? Url { get; init; }

    /// <summary>Other spellings that occur in registration lists.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    public bool Sample { get; init; }
}

internal enum InstitutionKind
{
    Municipality,
    Ministry,
    Agency,
    Education,
    Association,
    Company,
    Other,
}
