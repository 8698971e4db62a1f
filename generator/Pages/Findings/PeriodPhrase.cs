using SiteGen.Model;

namespace SiteGen.Pages.Findings;

/// <summary>Names of periods as sentences need them.</summary>
internal static class PeriodPhrase
{
    /// <summary><c>2024. aastal</c>, <c>2024. aasta III kvartalis</c>, <c>2024. aasta novembrist 2025. aasta veebruarini</c></summary>
    /// <param name="name">Not open.</param>
    public static string When(this PeriodName name, Translations translations) => Of("when", name, translations);

    /// <summary><c>2024. aastaga</c>; null for a range of months, which has no such form.</summary>
    /// <param name="name">Not open.</param>
    public static string? ComparedWith(this PeriodName name, Translations translations) =>
        name.Kind == PeriodKind.Months ? null : Of("compared_with", name, translations);

    private static string Of(string group, PeriodName name, Translations translations)
    {
        var form = name.Kind switch
        {
            PeriodKind.HalfYear or PeriodKind.Quarter => $"{EnumKeys.Of(name.Kind)}_{name.Part}",
            PeriodKind.Months when name.First.Year != name.Last.Year => "months_of_years",
            _ => EnumKeys.Of(name.Kind),
        };
        return translations.Text(
            $"findings.{group}.{form}",
            ("year", NumberFormat.Invariant(name.First.Year)),
            ("to_year", NumberFormat.Invariant(name.Last.Year)),
            ("month", Month(name.First.Month)),
            ("to_month", Month(name.Last.Month))
        );

        string Month(int month) => translations.Of("findings.months", $"of_{month}");
    }
}
