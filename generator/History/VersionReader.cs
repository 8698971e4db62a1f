using System.Collections.Immutable;
using SiteGen.Comparing;
using SiteGen.Content;
using SiteGen.Content.Keys;
using SiteGen.Content.Keys.Shapes;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Git;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.History;

/// <summary>Reads of a version of the content what can be compared.</summary>
internal static class VersionReader
{
    /// <returns>Null if there is no content.</returns>
    public static ContentVersion? OfFolder(string path)
    {
        var folder = Folder.At(path);
        return Read(folder.ListAll(new DiagnosticBag()), (file, diagnostics) => folder.Read([.. file.Split('/')], diagnostics));
    }

    /// <returns>Null if there is no content.</returns>
    /// <exception cref="RevisionException">The repository cannot be read.</exception>
    public static ContentVersion? OfCommit(GitRepository repository, string commit)
    {
        var files = repository
            .FilesOf(commit)
            .Where(static file => file.IsFile)
            .ToDictionary(static file => file.Path, static file => file.Id, StringComparer.Ordinal);
        using var blobs = repository.OpenBlobs();
        return Read(
            files.Keys,
            (path, diagnostics) =>
                blobs.Read(files[path], InputFile.MaxTextBytes) is { } bytes
                    ? SourceReader.Read(bytes, repository.Prefix + path, diagnostics)
                    : null
        );
    }

    /// <summary>The slug in the path of a programme's file; null if it is another file.</summary>
    public static string? SlugOf(string path) =>
        path.Split('/') is [ContentPaths.Programmes, var slug, ContentPaths.Programme] ? slug : null;

    private static ContentVersion? Read(IReadOnlyCollection<string> paths, Func<string, DiagnosticBag, SourceFile?> open)
    {
        if (!paths.Any(static path => path == ContentPaths.Site || SlugOf(path) is not null))
        {
            return null;
        }

        var incomplete = new List<string>();
        var slugs = new List<string>();
        var programmes = new List<Programme>();
        foreach (var path in paths.Order(StringComparer.Ordinal))
        {
            if (SlugOf(path) is { } slug)
            {
                if (Read(path, ProgrammeKeys.Shape) is { } programme)
                {
                    programmes.Add(programme with { Slug = slug });
                }

                if (incomplete.LastOrDefault() == path)
                {
                    slugs.Add(slug);
                }
            }
        }

        var site = paths.Contains(ContentPaths.Site) ? Read(ContentPaths.Site, SiteKeys.Shape) : null;
        var institutions = paths.Contains(ContentPaths.Institutions) ? Read(ContentPaths.Institutions, InstitutionKeys.List) : [];
        return new ContentVersion
        {
            Site = site,
            Institutions = institutions.IsDefault ? [] : institutions,
            Programmes = [.. programmes],
            Pages = [.. paths.Select(PageOf).OfType<string>()],
            IncompleteFiles = [.. incomplete],
            IncompleteProgrammes = [.. slugs],
            HasAllInstitutions = !incomplete.Contains(ContentPaths.Institutions),
            HidesBreakdowns = site is not { Disclosure: null } || incomplete.Contains(ContentPaths.Site),
        };

        T? Read<T>(string path, Shape<T> shape)
        {
            var diagnostics = new DiagnosticBag();
            var read = open(path, diagnostics) is { } file ? ShapedFile.Read(file, shape, diagnostics) : default;
            if (read is null || diagnostics.HasErrors)
            {
                incomplete.Add(path);
            }

            return read;
        }
    }

    private static string? PageOf(string path) =>
        path.Split('/') is [ContentPaths.Pages, var name] && name.EndsWith(".md", StringComparison.Ordinal) ? name[..^3] : null;
}
