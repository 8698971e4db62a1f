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
    private readonly BuildRequest _request;
    private readonly string _folder;
    private readonly long _begun;
    private readonly DiskIndex _index;
    private readonly Lazy<Recall> _recall;

    private BuildCache(BuildRequest request, string folder)
    {
        (_request, _folder, _begun) = (request, folder, StoredFile.Begin(folder));
        var site = Task.Run(() => SiteMemory.Read(folder, Path.TrimEndingDirectorySeparator(Path.GetFullPath(request.Output))));
        _index = RecallFile.ReadIndex(folder);
        _recall = new Lazy<Recall>(() => RecallFile.Read(folder, _index));
        Site = site.GetAwaiter().GetResult();
    }

    public Recall Recall => _recall.Value;

    public SiteMemory Site { get; }

    /// <returns>Null where there is to be none, and where it cannot be written to: a build does without.</returns>
    public static BuildCache? Open(BuildRequest request, DiagnosticBag diagnostics)
    {
        BuildCache? cache = null;
        if (request.Cache is { } folder)
        {
            Try(folder, () => cache = new BuildCache(request, folder), diagnostics);
        }

        return cache;
    }

    /// <summary>What stands already where this very build was done before, without a problem, and nothing has changed since.</summary>
    public BuildCounts? Standing(DiagnosticBag diagnostics)
    {
        var isStill = _index.Refresh(_request.Threads);
        if (_request.Audit || !isStill || LastBuild.Read(_folder, _request) is not { } counts || !Site.IsStill(_request.Threads))
        {
            return null;
        }

        Staging.Tidy(_request.Output, diagnostics);
        return counts;
    }

    /// <param name="folders">Of the site as it was published, and its mark; null where it stayed as it was.</param>
    public void Save(BuildCounts counts, IReadOnlyList<(string Path, FileStamp Stamp)>? folders, DiagnosticBag diagnostics) =>
        Try(
            _folder,
            () =>
            {
                var site = folders is null ? Task.CompletedTask : Task.Run(() => Site.Write(_folder, folders));
                RecallFile.Write(_folder, Recall, _begun);
                site.GetAwaiter().GetResult();
                if (diagnostics.IsEmpty && _index.IsSettled(_begun))
                {
                    LastBuild.Write(_folder, _request, counts);
                }
            },
            diagnostics
        );

    private static void Try(string folder, Action action, DiagnosticBag diagnostics)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(PublishingProblems.CannotUseCache(folder, exception.Message));
        }
    }
}
