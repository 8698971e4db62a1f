using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Pages;

internal static class PeriodCounts
{
    /// <summary>Every count that a period can have, by its key.</summary>
    public static ImmutableArray<(string Name, Count? Count, Figure? Explains)> Of(Period period) =>
        [
            ("planned_courses", period.PlannedCourses?.Value, null),
            ("courses", period.Courses?.Value, Figure.Courses),
            ("training_days", period.TrainingDays?.Value, null),
            ("registered", period.Registered?.Value, Figure.Registered),
            ("completed", period.Completed?.Value, Figure.Completed),
            ("dropped_out", period.DroppedOut?.Value, Figure.DroppedOut),
            ("withdrawn", period.Withdrawn?.Value, Figure.Withdrawn),
        ];
}
