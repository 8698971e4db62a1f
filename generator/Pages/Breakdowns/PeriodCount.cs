using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>A breakdown entry of an institution: the period and the number of participants.</summary>
internal readonly record struct PeriodCount(ProgrammePeriod Period, int Count)
{
    public Programme Programme => Period.Programme;

    /// <summary>Share of the period's participants, in tenths of a percent.</summary>
    public long Share => Rates.Tenths(Count, Period.Participants);
}
