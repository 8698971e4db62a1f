using System.Collections.Immutable;

namespace SiteGen.Pages.Data.Calendar;

/// <summary>An iCalendar file, which people import or subscribe to.</summary>
/// <param name="Name">As calendar applications show it.</param>
internal sealed record CalendarFile(string Name, ImmutableArray<CalendarEvent> Events);
