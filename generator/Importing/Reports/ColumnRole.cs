namespace SiteGen.Importing.Reports;

/// <summary>What a column of a list is read as.</summary>
internal enum ColumnRole
{
    Institution,
    RegistryCode,

    /// <summary>One word a row: what became of the person.</summary>
    Status,

    /// <summary>Yes or no; of completing and withdrawing also a date or a number, which means yes.</summary>
    Registered,
    Attended,
    Completed,
    DroppedOut,
    Withdrawn,
    Waiting,

    /// <summary>Tells people apart; never shown.</summary>
    PersonalCode,
    Email,
    Name,

    /// <summary>Known to be something else, or unknown: not read, but that a cell makes its row one of a person.</summary>
    Other,
}
