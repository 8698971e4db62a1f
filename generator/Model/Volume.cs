using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>Length of a programme; any part may be unknown.</summary>
internal sealed record Volume(decimal? Days, decimal? AcademicHours, string? Note);

/// <summary>A part of a programme.</summary>
/// <param name="Prerequisites">Markdown.</param>
/// <param name="Note">Markdown.</param>
internal sealed record Module(
    string Title,
    decimal? Days,
    decimal? AcademicHours,
    Sourced<string>? Prerequisites,
    Sourced<string>? Note,
    Uri? Registration
);
