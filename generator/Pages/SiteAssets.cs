using System.Collections.Immutable;

namespace SiteGen.Pages;

/// <summary>The files of <c>templates/assets/</c>, and what pages and checks know of them.</summary>
/// <param name="Files">Paths relative to the folder, with <c>/</c>.</param>
internal sealed record SiteAssets(ImmutableArray<string> Files)
{
    /// <summary>The design in effect.</summary>
    public Tokens Tokens { get; init; } = Tokens.None;

    /// <summary>The icon, as text, where the site uses the program's own; null where it has another.</summary>
    public string? ProgramIcon { get; init; }

    public bool HasLogo => Files.Contains("logo.svg");
}
