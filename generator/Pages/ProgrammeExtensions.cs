using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>Queries that pages and data files share.</summary>
internal static class ProgrammeExtensions
{
    public static ImmutableArray<Period> NewestFirst(this Programme programme) =>
        programme.Results.Length < 2 ? programme.Results : [.. programme.Results.OrderByDescending(static period => period.Name.Value)];

    /// <summary>
    /// A period and those before it that can be compared with it: of the same unit and length, newest first, none within another.
    /// </summary>
    public static ImmutableArray<Period> Comparable(this Programme programme, Period period)
    {
        var comparable = ImmutableArray.CreateBuilder<Period>();
        comparable.Add(period);
        foreach (var other in programme.NewestFirst())
        {
            var (name, next) = (other.Name.Value, comparable[^1].Name.Value);
            if (other.Unit == period.Unit && name.Months == next.Months && name.LastDay < next.First)
            {
                comparable.Add(other);
            }
        }

        return comparable.ToImmutable();
    }

    /// <summary>Without each satisfaction that so few stand for that it could tell what a person thinks.</summary>
    public static Programme WithoutSatisfactionOfFew(this Programme programme) =>
        programme.Results.Any(static period => period.WithholdsSatisfaction)
            ? programme with
            {
                Results =
                [
                    .. programme.Results.Select(static period =>
                        period.WithholdsSatisfaction ? period with { Satisfaction = null } : period
                    ),
                ],
            }
            : programme;

    /// <summary>The periods with a breakdown, newest first.</summary>
    public static IEnumerable<(Period Period, Breakdown Breakdown)> WithBreakdown(this Programme programme) =>
        programme.NewestFirst().Where(static period => period.Breakdown is not null).Select(static period => (period, period.Breakdown!));

    /// <summary>
    /// The sessions that are not over, in the order of the content, cancelled ones included; none of an ended programme. Sessions of which
    /// neither day nor month is known are left out.
    /// </summary>
    public static ImmutableArray<Session> ComingSessions(this Programme programme, DateOnly today) =>
        programme is { Ended: false, Schedule: { } schedule } ? [.. schedule.Sessions.Where(session => session.LastDay >= today)] : [];

    /// <summary>
    /// Names the programme in ids that outlast a new name of its folder: its first slug. Editors add former names at the end of
    /// <c>aliases</c>.
    /// </summary>
    public static string LastingName(this Programme programme) =>
        programme.Aliases.Select(static alias => alias.Value).FirstOrDefault(static alias => !alias.StartsWith('/')) ?? programme.Slug;

    /// <summary>Sample feedback is published only if the site shows samples.</summary>
    public static IEnumerable<Feedback> Published(this IEnumerable<Feedback> feedback, Site site) =>
        feedback.Where(each => site.ShowSamples || !each.Sample);
}
