using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Pages.Data;

/// <summary><c>osalejad.csv</c>: a row an institution in a period, the newest period first.</summary>
internal static class ParticipantsTable
{
    public static ImmutableArray<string> Columns { get; } =
    ["programm", "periood", "uhik", "asutuse_id", "asutus", "liik", "maakond", "ehak", "registrikood", "osalejaid", "mille_osa"];

    public static Table Of(IEnumerable<Programme> programmes, Edition edition) =>
        new(Columns, programmes.SelectMany(programme => Rows(programme, edition)));

    private static IEnumerable<ImmutableArray<Cells>> Rows(Programme programme, Edition edition)
    {
        foreach (var (period, breakdown) in programme.WithBreakdown())
        {
            var occasion = new Cells(programme.Slug, period.Name.Value.Text, edition.Words.Of("unit_names", period.Unit));
            var total = edition.Cells.Total(breakdown.Of);
            foreach (var (who, count) in edition.Register.InOrder(breakdown))
            {
                yield return [occasion, who.InData, edition.Cells.Whole(count), total];
            }
        }
    }
}
