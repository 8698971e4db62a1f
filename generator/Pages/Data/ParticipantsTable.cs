using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Pages.Data;

/// <summary><c>osalejad.csv</c>: a row an institution in a period, the newest period first.</summary>
internal static class ParticipantsTable
{
    public static ImmutableArray<string> Columns { get; } =
        ["programm", "periood", "uhik", "asutuse_id", "asutus", "liik", "maakond", "ehak", "registrikood", "osalejaid", "mille_osa"];

    public static Table Of(IEnumerable<Programme> programmes, Edition edition) => new(Columns, programmes.SelectMany(programme => Rows(programme, edition)));

    private static IEnumerable<ImmutableArray<string>> Rows(Programme programme, Edition edition) =>
        from period in programme.WithBreakdown()
        from row in edition.InOrder(period.Breakdown)
        select Row(programme, period.Period, row.Institution, row.Count, edition.Words);

    private static ImmutableArray<string> Row(Programme programme, Period period, Institution institution, int count, Wording words) =>
    [
        programme.Slug,
        period.Name.Value.Text,
        words.Of("unit_names", period.Unit),
        institution.Id.Value,
        institution.Name,
        words.Of("institution_kinds", institution.Kind),
        institution.County ?? "",
        institution.Ehak ?? "",
        institution.RegistryCode ?? "",
        Amounts.Plain(count),
        words.Of("totals", period.Breakdown!.Of),
    ];
}
