using SiteGen.Importing.Reports;

namespace SiteGen.Importing.Columns;

internal static class StatusRoles
{
    extension(RegistrationStatus status)
    {
        /// <summary>The role of a column that asks for this status.</summary>
        public ColumnRole Role() =>
            status switch
            {
                RegistrationStatus.Registered => ColumnRole.Registered,
                RegistrationStatus.Attended => ColumnRole.Attended,
                RegistrationStatus.Completed => ColumnRole.Completed,
                RegistrationStatus.DroppedOut => ColumnRole.DroppedOut,
                RegistrationStatus.Withdrawn => ColumnRole.Withdrawn,
                _ => ColumnRole.Waiting,
            };
    }
}
