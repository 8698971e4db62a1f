using SiteGen.Content;
using SiteGen.Diagnostics;
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

    /// <returns>Null where it cannot be written to; a build does without.</returns>
    public static BuildCache? Open(string folder, string output, DiagnosticBag diagnostics)
    {
        BuildCache? cache = null;
        Try(folder, () => cache = new BuildCache(folder, StoredFile.Begin(folder), output), diagnostics);
        return cache;
    }

    /// <param name="folders">Of the site as it was published, and its mark; null where it stayed as it was.</param>
    public void Save(IReadOnlyList<(string Path, FileStamp Stamp)>? folders, DiagnosticBag diagnostics) => Try(
        _folder,
        () =>
        {
            RecallFile.Write(_folder, Recall, _begun);
            if (folders is not null) Site.Write(_folder, folders);
        },
        diagnostics);

    private static void Try(string folder, Action action, DiagnosticBag diagnostics)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(PublishingProblems.Cache(folder, exception.Message));
        }
    }
}
