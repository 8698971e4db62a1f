using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Pages.Charts;

namespace SiteGen.Pages.Views;

/// <summary>Links to a programme's data files; null for a file that would be empty.</summary>
internal static class Downloads
{
    /// <summary>Stands for the programme or institution in an address that is a pattern.</summary>
    public const string Placeholder = "TUNNUS";

    public static View Of(Programme programme, SiteContext context, PageLocation location)
    {
        var drawings = new ProgrammeDrawings(programme, context);
        return new()
        {
            { "title", programme.Title },
            { "href", location.To(Addresses.Programme(programme.Slug)) },
            { "results", HasResults(programme) ? location.To(Addresses.ResultsCsv(programme)) : null },
            { "participants", HasBreakdown(programme) ? location.To(Addresses.ParticipantsCsv(programme)) : null },
            { "json", location.To(Addresses.ProgrammeJson(programme)) },
            { "outcomes_svg", drawings.Outcomes is { } outcomes ? location.To(outcomes) : null },
            { "over_time_svg", drawings.OverTime is { } overTime ? location.To(overTime) : null },
            { "counties_svg", drawings.Counties is { } counties ? location.To(counties) : null },
            { "sample", programme.Sample },
        };
    }

    /// <summary>Names of a programme's data files and their paths, in which a word stands for the programme.</summary>
    public static ImmutableArray<(string Name, string Path)> Patterns { get; } =
    [
        ("results", Addresses.ProgrammeData(Placeholder, "tulemused", "csv")),
        ("participants", Addresses.ProgrammeData(Placeholder, "osalejad", "csv")),
        ("json", Addresses.ProgrammeData(Placeholder, "andmed", "json")),
        ("calendar", Addresses.ProgrammeCalendar(Placeholder)),
    ];

    /// <summary>Media types and paths.</summary>
    public static ImmutableArray<(string MediaType, string Path)> Files(Programme programme) =>
        [
            ("application/json", Addresses.ProgrammeJson(programme)),
            .. HasResults(programme) ? [("text/csv", Addresses.ResultsCsv(programme))] : Array.Empty<(string, string)>(),
            .. HasBreakdown(programme) ? [("text/csv", Addresses.ParticipantsCsv(programme))] : Array.Empty<(string, string)>(),
        ];

    public static bool HasResults(Programme programme) => !programme.Results.IsEmpty;

    public static bool HasBreakdown(Programme programme) => programme.Results.Any(static period => period.Breakdown is not null);
}
