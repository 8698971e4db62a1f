namespace SiteGen.Importing;

/// <summary>What became of one registration.</summary>
internal enum RegistrationStatus
{
    /// <summary>Registered, and nothing more is known.</summary>
    Registered,

    /// <summary>Took part, and nothing more is known.</summary>
    Attended,
    Completed,
    DroppedOut,

    /// <summary>Gave notice in time or sent a substitute.</summary>
    Withdrawn,

    /// <summary>Took no place, as on a waiting list: in no figure.</summary>
    Ignored,
}
