using SiteGen.Content;
using SiteGen.Files;
using SiteGen.Publishing;

namespace SiteGen;

/// <summary>
/// What one build leaves for the next: what was read, and what the site was made from. Whatever is in it, the site is the same as without
/// it; it may be deleted at any time.
/// </summary>
internal sealed class BuildCache
{
    private readonly string _folder;
    private readonly long _begun;

    private BuildCache(string folder, long begun, string output)
    {
        (_folder, _begun) = (folder, begun);
        Recall = RecallFile.Read(folder);
        Site = SiteMemory.Read(folder, Path.TrimEndingDirectorySeparator(Path.GetFullPath(output)));
    }

    public Recall Recall { get; }

    public SiteMemory Site { get; }

    public static BuildCache Open(string folder, string output) => new(folder, StoredFile.Begin(folder), output);

    /// <param name="folders">Of the site as it was published, and its mark; null where it stayed as it was.</param>
    public void Save(IReadOnlyList<(string Path, FileStamp Stamp)>? folders)
    {
        RecallFile.Write(_folder, Recall, _begun);
        if (folders is not null) Site.Write(_folder, folders);
    }
}
