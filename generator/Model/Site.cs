using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>The settings in <c>site.yaml</c>.</summary>
internal sealed record Site
{
    public required SourceFile Source { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    /// <summary>The URL of the site's root; ends with a slash.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    public required Sourced<string> Language { get; init; }

    public required Publisher Publisher { get; init; }

    public required Licence Licence { get; init; }

    public Uri? Repository { get; init; }

    /// <summary>Definitions of figures, as Markdown.</summary>
    public ImmutableDictionary<Figure, Sourced<string>> Definitions { get; init; } = ImmutableDictionary<Figure, Sourced<string>>.Empty;

    public Accessibility? Accessibility { get; init; }

    public bool ShowSamples { get; init; } = true;
}

internal sealed record Publisher(string Name, Uri? Url, string? Email, Phone? Phone, string? RegistryCode);

/// <summary>The licence of the open data.</summary>
internal sealed record Licence(string Name, Uri Url);
