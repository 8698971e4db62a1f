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

    /// <summary>In the order of their pages; empty if programmes may name any theme.</summary>
    public ImmutableArray<Theme> Themes { get; init; } = [];

    /// <summary>What the open-data catalogue says beside the site's own title, description and publisher.</summary>
    public OpenData? Data { get; init; }

    /// <summary>What the public record of changes shows.</summary>
    public HistorySettings? History { get; init; }

    /// <summary>Which counts of a breakdown are too small to be published; null if none is.</summary>
    public Disclosure? Disclosure { get; init; }

    public bool ShowSamples { get; init; } = true;
}

internal sealed record Publisher(string Name, Uri? Url, string? Email, Phone? Phone, string? RegistryCode)
{
    public PublisherType? Type { get; init; }

    public bool IsPublicSector => Type is PublisherType.National or PublisherType.Regional or PublisherType.Local;
}

/// <summary>The level of government, as open-data catalogues ask for it.</summary>
internal enum PublisherType
{
    National,
    Regional,
    Local,
    Other,
}

/// <param name="Subjects">Whether the subject of a commit stands in for a reason that the content does not give.</param>
internal sealed record HistorySettings(bool Subjects);

/// <param name="Threshold">Counts below it are published only together with others; 2 or more.</param>
internal sealed record Disclosure(Sourced<int> Threshold);

/// <param name="Id">A slug, by which programmes name the theme.</param>
internal sealed record Theme(Sourced<string> Id, string Title, string? Description);

/// <summary>The licence of the open data.</summary>
internal sealed record Licence(string Name, Uri Url)
{
    /// <summary>The identifier in the SPDX licence list, such as <c>CC-BY-4.0</c>.</summary>
    public string? Id { get; init; }
}
