namespace SiteGen.Importing;

/// <summary>Outcome of one registration.</summary>
internal enum RegistrationStatus
{
    Registered,
    Completed,
    DroppedOut,
    Withdrawn,
}
