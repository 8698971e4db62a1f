using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Pages.Data;

/// <summary><c>koolitused.csv</c> of an institution: a row a programme and period.</summary>
internal static class InstitutionTable
{
    public static ImmutableArray<string> Columns { get; } =
    ["programm", "pealkiri", "periood", "uhik", "osalejaid", "osakaal_protsent", "mille_osa"];

    public static Table Of(Institution institution, SiteContext context) =>
        new(Columns, context.Breakdowns.Of(institution).Select(each => Row(each, context)));

    private static ImmutableArray<Cells> Row(PeriodCount periodCount, SiteContext context) =>
        [
            periodCount.ProgrammePeriod.InData,
            context.Cells.Whole(periodCount.Count),
            context.Cells.Share(periodCount.Share),
            context.Cells.Total(periodCount.ProgrammePeriod.Of),
        ];
}
