using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Pages.Data;

/// <summary><c>osalejad.csv</c>: a row an institution in a period, the newest period first.</summary>
internal static class ParticipantsTable
{
    public static ImmutableArray<string> Columns { get; } =
    ["programm", "periood", "uhik", "asutuse_id", "asutus", "liik", "maakond", "ehak", "registrikood", "osalejaid", "mille_osa"];

    public static Table Of(IEnumerable<Programme> programmes, SiteContext context) =>
        new(Columns, programmes.SelectMany(programme => Rows(programme, context)));

    private static IEnumerable<ImmutableArray<Cells>> Rows(Programme programme, SiteContext context)
    {
        foreach (var (period, breakdown) in programme.WithBreakdown())
        {
            var programmePeriod = new Cells(programme.Slug, period.Name.Value.Text, context.Translations.Of("unit_names", period.Unit));
            var total = context.Cells.Total(breakdown.Of);
            foreach (var (row, count) in context.Directory.InOrder(breakdown))
            {
                yield return [programmePeriod, row.InData, context.Cells.Whole(count), total];
            }
        }
    }
}
