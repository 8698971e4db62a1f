using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Pages.Data;

/// <summary><c>koolitused.csv</c> of an institution: a row a programme and period.</summary>
internal static class InstitutionTable
{
    public static ImmutableArray<string> Columns { get; } = ["programm", "pealkiri", "periood", "uhik", "osalejaid", "osakaal_protsent", "mille_osa"];

    public static Table Of(Institution institution, Edition edition) =>
        new(Columns, edition.Breakdowns.Of(institution).Select(each => Row(each, edition.Words)));

    private static ImmutableArray<string> Row(Attendance attendance, Wording words) =>
    [
        attendance.Programme.Slug,
        attendance.Programme.Title,
        attendance.Period.Name.Value.Text,
        words.Of("unit_names", attendance.Period.Unit),
        Amounts.Plain(attendance.Count),
        Amounts.Plain(attendance.Share),
        words.Of("totals", attendance.Breakdown.Of),
    ];
}
