using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>What pages and data files ask of a programme.</summary>
internal static class ProgrammeExtensions
{
    public static ImmutableArray<Period> NewestFirst(this Programme programme) =>
        programme.Results.Length < 2 ? programme.Results : [.. programme.Results.OrderByDescending(static period => period.Name.Value)];

    /// <summary>The periods that say who took part, the newest first.</summary>
    public static IEnumerable<(Period Period, Breakdown Breakdown)> WithBreakdown(this Programme programme) =>
        programme.NewestFirst().Where(static period => period.Breakdown is not null).Select(static period => (period, period.Breakdown!));

    /// <summary>Its summary, or the beginning of its goal.</summary>
    public static string Description(this Programme programme) => programme.Summary ?? PlainText.Of(programme.Goal.Value);

    /// <summary>Invented feedback is published only where samples are.</summary>
    public static IEnumerable<Feedback> Published(this IEnumerable<Feedback> feedback, Site site) =>
        feedback.Where(each => site.ShowSamples || !each.Sample);
}
