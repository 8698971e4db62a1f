using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>An entry of a breakdown as its institution sees it: the period, and how many took part.</summary>
internal readonly record struct PeriodCount(ProgrammePeriod Period, int Count)
{
    public Programme Programme => Period.Programme;

    /// <summary>Of all participants of the period, in tenths of a percent.</summary>
    public long Share => Rates.Tenths(Count, Period.Participants);
}
