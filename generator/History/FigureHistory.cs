using System.Collections.Immutable;
using SiteGen.Content;
using SiteGen.Content.Keys;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Git;
using SiteGen.Model;

namespace SiteGen.History;

/// <summary>The changes of all published figures, from the first commit on.</summary>
/// <param name="Rows">Oldest first; within a commit by programme, period and figure.</param>
/// <param name="FilesRead">How many files were read, which is the work that it took.</param>
internal sealed record FigureHistory(ImmutableArray<RecordedChange> Rows, int FilesRead)
{
    /// <summary>Reads only what each commit changed.</summary>
    /// <param name="commit">The newest commit.</param>
    /// <exception cref="RevisionException">The repository cannot be read.</exception>
    public static FigureHistory Read(GitRepository repository, string commit)
    {
        using var blobs = repository.OpenBlobs();
        var timeline = new Timeline();
        string? site = null;
        foreach (var each in repository.Log(commit))
        {
            timeline.Add(each, file => Read(file, blobs));
            site = each.Files.Where(static file => file.Path == ContentPaths.Site).Select(static file => file.Id).LastOrDefault() ?? site;
        }

        var showsSubjects = site is not null && ShowsSubjects(blobs.Read(site, InputFile.MaxTextBytes));
        return new FigureHistory([.. timeline.Rows(showsSubjects)], blobs.Count);
    }

    /// <summary>A programme as far as it can be read.</summary>
    private static ProgrammeFile Read(GitFile file, BlobReader blobs)
    {
        var diagnostics = new DiagnosticBag();
        var source = blobs.Read(file.Id, InputFile.MaxTextBytes) is { } bytes ? SourceReader.Read(bytes, file.Path, diagnostics) : null;
        var programme = source is null ? null : ShapedFile.Read(source, ProgrammeKeys.Shape, diagnostics);
        return new ProgrammeFile(programme, programme is not null && !diagnostics.HasErrors);
    }

    private static bool ShowsSubjects(byte[]? site)
    {
        var diagnostics = new DiagnosticBag();
        return site is not null
            && SourceReader.Read(site, ContentPaths.Site, diagnostics) is { } file
            && ShapedFile.Read(file, SiteKeys.Shape, diagnostics)?.History?.Subjects == true;
    }
}

/// <param name="Programme">Null if it cannot be read at all.</param>
/// <param name="IsComplete">Whether everything in the file was read.</param>
internal sealed record ProgrammeFile(Programme? Programme, bool IsComplete);
