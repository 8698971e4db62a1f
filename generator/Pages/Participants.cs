namespace SiteGen.Pages;

/// <summary>An entry of a breakdown.</summary>
internal readonly record struct Participants(Attendee Who, int Count);
