using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>Formats the names of periods.</summary>
internal static class PeriodFormat
{
    /// <summary><c>2021</c>, <c>2021–2022</c>, <c>2021. aasta I poolaasta</c>, <c>november 2021 – veebruar 2022</c>.</summary>
    public static string Format(this PeriodName name, Translations translations) =>
        name.Kind switch
        {
            PeriodKind.HalfYear => PartOfYear(name, "half_year", translations),
            PeriodKind.Quarter => PartOfYear(name, "quarter", translations),
            PeriodKind.Years => name.Text.Replace('/', '–'),
            PeriodKind.Months => Dates.MonthRange((name.First.Year, name.First.Month), (name.Last.Year, name.Last.Month)),
            _ => name.Text,
        };

    /// <summary>Fragment identifier: <c>periood-2021-2022</c>.</summary>
    public static string Anchor(this PeriodName name) => "periood-" + name.Text.Replace('/', '-').ToLowerInvariant();

    private static string PartOfYear(PeriodName name, string part, Translations translations) =>
        translations.Text("periods.year", ("n", name.Text[..4])) + " " + translations.Text($"periods.{part}_{name.Part}");
}
