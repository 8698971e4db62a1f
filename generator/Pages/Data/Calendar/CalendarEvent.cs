namespace SiteGen.Pages.Data.Calendar;

/// <param name="Uid">Unique within the site; lasts over edits.</param>
/// <param name="Updated">The day of the content that it comes from.</param>
/// <param name="Summary">A line of text.</param>
/// <param name="Url">Absolute.</param>
internal sealed record CalendarEvent(string Uid, DateOnly Updated, EventTime Time, string Summary, string Url)
{
    public string? Location { get; init; }

    /// <summary>Lines of text; may be empty.</summary>
    public string Description { get; init; } = "";

    public bool Cancelled { get; init; }
}
