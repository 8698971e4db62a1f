using System.Collections.Immutable;
using SiteGen.Content.Keys;
using SiteGen.Content.Keys.Shapes;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>Reads the content folder. Does not stop at errors: what cannot be read is reported and left out.</summary>
/// <param name="cache">Null to read every file.</param>
internal sealed class ContentReader(Folder folder, int threads, ReadCache? cache, DiagnosticBag diagnostics)
{
    public SiteContent Read()
    {
        var (files, folders) = folder.List(diagnostics);
        folder.ExpectOnly(
            [.. files, .. folders],
            [ContentPaths.Site, ContentPaths.Institutions, "README.md", ContentPaths.Programmes, ContentPaths.Pages, ContentPaths.Static],
            diagnostics
        );

        var site = ReadFile(ContentPaths.Site, SiteKeys.Shape);
        if (!folder.HasAny(ContentPaths.Site))
        {
            diagnostics.Add(FileProblems.Missing($"{folder.DisplayPath}/{ContentPaths.Site}", $"the site's title, URL and publisher"));
        }

        var institutions = ReadFile(ContentPaths.Institutions, InstitutionKeys.List);
        var (programmes, slugs) = Programmes(folder.Sub(ContentPaths.Programmes));
        return new SiteContent
        {
            Site = site ?? ShapedFile.Read(new SourceFile(ContentPaths.Site, "language: et"), SiteKeys.Shape, new DiagnosticBag()),
            Institutions = institutions.IsDefault ? [] : institutions,
            Programmes = programmes,
            Pages = Pages(folder.Sub(ContentPaths.Pages)),
            StaticFiles = StaticFiles.Read(folder.SubWithDotfiles(ContentPaths.Static), diagnostics),
            IncompleteFiles =
            [
                .. diagnostics.Sorted().Where(static diagnostic => diagnostic.IsError).Select(static diagnostic => diagnostic.Path),
            ],
            ProgrammeFolders = slugs,
        };
    }

    /// <summary>Reads the programmes in parallel. The slugs include those of programmes that could not be read.</summary>
    private (ImmutableArray<Programme> Programmes, ImmutableHashSet<string> Slugs) Programmes(Folder programmes)
    {
        var (files, names) = programmes.List(diagnostics);
        programmes.ExpectOnly(files, [], diagnostics);
        var read = new Programme?[names.Length];
        Parallel.For(
            0,
            names.Length,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            number =>
            {
                var programme = programmes.Sub(names[number]);
                read[number] = cache is null ? ProgrammeReader.Read(programme, diagnostics) : cache.Read(programme, diagnostics);
            }
        );
        // Not cached with the programme: what is proposed depends on the names beside it.
        var slugs = new SlugValidator(programmes, diagnostics);
        return ([.. read.OfType<Programme>()], [.. names.Select(name => slugs.Check(name))]);
    }

    private ImmutableArray<FreePage> Pages(Folder pages)
    {
        var slugs = new SlugValidator(pages, diagnostics);
        return [.. MarkdownFiles.Read(pages, FreePageKeys.Shape, diagnostics).Select(WithSlug)];

        FreePage WithSlug((FreePage Read, Sourced<string> Body) page)
        {
            var name = Path.GetFileName(page.Read.Source.Path);
            slugs.Check(name, Path.GetExtension(name));
            return page.Read with { Slug = Path.GetFileNameWithoutExtension(name), Body = page.Body };
        }
    }

    private T? ReadFile<T>(string name, Shape<T> shape) =>
        folder.Read(name, diagnostics) is { } file ? ShapedFile.Read(file, shape, diagnostics) : default;
}
