using System.Collections.Immutable;
using SiteGen.Pages;

namespace SiteGen.Auditing;

/// <summary>The parts of a rendered page that the audit needs.</summary>
/// <param name="DuplicateIds">Ids used by more than one element.</param>
/// <param name="ImagesWithoutAlt">Opening tags of images without alternative text.</param>
/// <param name="ControlsWithoutName">Opening tags of links and buttons without an accessible name.</param>
internal sealed record PageFacts(
    PageOutput Page,
    IReadOnlySet<string> Ids,
    ImmutableArray<PageLink> Links,
    ImmutableArray<string> DuplicateIds,
    ImmutableArray<string> ImagesWithoutAlt,
    ImmutableArray<string> ControlsWithoutName,
    bool ShowsPersonalCode
);
