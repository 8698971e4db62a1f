namespace SiteGen.Model;

/// <summary>A figure that a definition can explain.</summary>
internal enum Figure
{
    Courses,
    Registered,
    Completed,
    DroppedOut,
    Withdrawn,
    Satisfaction,
    Participants,
}
