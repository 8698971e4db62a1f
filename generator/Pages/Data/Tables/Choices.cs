using System.Collections.Immutable;
using SiteGen.Model;

namespace SiteGen.Pages.Data;

/// <summary>The codes of columns with a few values, and their words.</summary>
internal static class Choices
{
    public static ImmutableArray<Choice> Statuses { get; } =
        Of<PeriodStatus>(static status =>
            status switch
            {
                PeriodStatus.Final => "lõplikud arvud",
                PeriodStatus.Provisional => "esialgsed arvud, mis võivad veel muutuda",
                PeriodStatus.Revised => "parandatud arvud",
                _ => throw new ArgumentOutOfRangeException(nameof(status)),
            }
        );

    public static ImmutableArray<Choice> Units { get; } =
        Of<PeriodUnit>(static unit =>
            unit switch
            {
                PeriodUnit.Persons => "inimesed",
                PeriodUnit.Participations => "osaluskorrad",
                PeriodUnit.Teams => "meeskonnad",
                _ => throw new ArgumentOutOfRangeException(nameof(unit)),
            }
        );

    public static ImmutableArray<Choice> Totals { get; } =
        Of<BreakdownTotal>(static total =>
            total switch
            {
                BreakdownTotal.Completed => "läbinud",
                BreakdownTotal.Registered => "registreerunud",
                BreakdownTotal.Attended => "osalenud",
                _ => throw new ArgumentOutOfRangeException(nameof(total)),
            }
        );

    public static ImmutableArray<Choice> Kinds { get; } =
        Of<InstitutionKind>(static kind =>
            kind switch
            {
                InstitutionKind.Municipality => "omavalitsus",
                InstitutionKind.Ministry => "ministeerium",
                InstitutionKind.Agency => "riigiasutus",
                InstitutionKind.Education => "haridusasutus",
                InstitutionKind.Association => "ühendus",
                InstitutionKind.Company => "ettevõte",
                InstitutionKind.Other => "muu asutus",
                _ => throw new ArgumentOutOfRangeException(nameof(kind)),
            }
        );

    public static ImmutableArray<Choice> Modes { get; } =
        Of<SessionMode>(static mode =>
            mode switch
            {
                SessionMode.Onsite => "kohapeal",
                SessionMode.Online => "veebis",
                SessionMode.Hybrid => "kohapeal ja veebis",
                _ => throw new ArgumentOutOfRangeException(nameof(mode)),
            }
        );

    public static ImmutableArray<Choice> Precisions { get; } =
    [
        .. Enum.GetValues<Qualifier>()
            .Where(static qualifier => qualifier != Qualifier.Exact)
            .Select(static qualifier => new Choice(
                CodeOf(qualifier),
                qualifier switch
                {
                    Qualifier.MoreThan => "rohkem kui see arv",
                    Qualifier.AtLeast => "vähemalt see arv",
                    Qualifier.About => "ligikaudu see arv",
                    _ => "vähem kui see arv",
                }
            )),
    ];

    /// <summary>The code of how a count is meant; empty if it is exact or unknown.</summary>
    public static string CodeOf(Qualifier? qualifier) => qualifier?.Code ?? "";

    private static ImmutableArray<Choice> Of<T>(Func<T, string> word)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => new Choice(EnumKeys.Of(value), word(value)))];
}
