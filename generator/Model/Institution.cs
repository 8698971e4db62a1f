using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>An institution that a breakdown may name: an entry of <c>institutions.yaml</c>.</summary>
internal sealed record Institution
{
    public required Sourced<string> Id { get; init; }

    public required string Name { get; init; }

    public required InstitutionKind Kind { get; init; }

    /// <summary>One of the 15 counties, in full: <c>Harju maakond</c>.</summary>
    public string? County { get; init; }

    /// <summary>Four digits of the classification of Estonian administrative units.</summary>
    public string? Ehak { get; init; }

    /// <summary>Eight digits, the last a check digit.</summary>
    public string? RegistryCode { get; init; }

    public Uri? Url { get; init; }

    /// <summary>Other spellings that registration lists hold.</summary>
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
