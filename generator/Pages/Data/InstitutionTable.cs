using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Pages.Data;

/// <summary><c>koolitused.csv</c> of an institution: a row a programme and period.</summary>
internal static class InstitutionTable
{
    public static ImmutableArray<string> Columns { get; } =
    ["programm", "pealkiri", "periood", "uhik", "osalejaid", "osakaal_protsent", "mille_osa"];

    public static Table Of(Institution institution, Edition edition) =>
        new(Columns, edition.Breakdowns.Of(institution).Select(each => Row(each, edition)));

    private static ImmutableArray<Cells> Row(Attendance attendance, Edition edition) =>
        [
            attendance.Occasion.InData,
            edition.Cells.Whole(attendance.Count),
            edition.Cells.Share(attendance.Share),
            edition.Cells.Total(attendance.Occasion.Of),
        ];
}
