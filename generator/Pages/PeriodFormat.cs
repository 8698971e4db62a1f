using SiteGen.Estonian;
using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>Formats the names of periods.</summary>
internal static class PeriodFormat
{
    /// <summary>
    /// <c>2021</c>, <c>2021–2022</c>, <c>2021. aasta I poolaasta</c>, <c>november 2021</c>, <c>november 2021 – veebruar 2022</c>,
    /// <c>alates 2015. aastast</c>.
    /// </summary>
    public static string Format(this PeriodName name, Translations translations) =>
        name.Kind switch
        {
            PeriodKind.HalfYear => PartOfYear(name, "half_year", translations),
            PeriodKind.Quarter => PartOfYear(name, "quarter", translations),
            PeriodKind.Years => translations.Text("periods.years", ("from", name.Text[..4]), ("to", name.Text[5..])),
            PeriodKind.Open => translations.Text("periods.since", ("n", name.Text[..4])),
            PeriodKind.Month => Dates.Month(name.First.Year, name.First.Month),
            PeriodKind.Months => Dates.MonthRange((name.First.Year, name.First.Month), (name.Last.Year, name.Last.Month)),
            _ => name.Text,
        };

    /// <summary>Fragment identifier: <c>periood-2021-2022</c>, <c>periood-alates-2015</c>.</summary>
    public static string Anchor(this PeriodName name) => "periood-" + name.Segment();

    /// <summary>In addresses: <c>2021-2022</c>, <c>2021-h1</c>, <c>alates-2015</c>.</summary>
    public static string Segment(this PeriodName name) =>
        name.IsOpen ? "alates-" + name.Text[..4] : name.Text.Replace('/', '-').ToLowerInvariant();

    private static string PartOfYear(PeriodName name, string part, Translations translations) =>
        translations.Text("periods.year", ("n", name.Text[..4])) + " " + translations.Text($"periods.{part}_{name.Part}");
}
