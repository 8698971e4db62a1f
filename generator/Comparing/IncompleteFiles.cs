namespace SiteGen.Comparing;

/// <summary>Files of the new version of which not everything can be compared.</summary>
internal static class IncompleteFiles
{
    public static IEnumerable<Change> Changes(ContentVersion @new) =>
        @new.IncompleteFiles.Select(static path => new Change
        {
            Kind = ChangeKind.File,
            Subject = path,
            Reasons = [new Reason(ReasonKind.Unreadable)],
        });
}
