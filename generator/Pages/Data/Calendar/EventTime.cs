namespace SiteGen.Pages.Data.Calendar;

/// <summary>When an event is; Estonian local time.</summary>
internal abstract record EventTime;

/// <param name="Last">The last of the days.</param>
internal sealed record WholeDays(DateOnly First, DateOnly Last) : EventTime;

/// <param name="End">Null if it is not known; else later than <paramref name="Start"/>.</param>
internal sealed record Hours(DateTime Start, DateTime? End) : EventTime;
