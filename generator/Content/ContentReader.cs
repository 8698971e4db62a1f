using System.Collections.Immutable;
using SiteGen.Content.Entities;
using SiteGen.Content.Shapes;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>The content folder to typed content. Never stops at a mistake: what cannot be read is reported and left out.</summary>
internal sealed class ContentReader(Folder folder, int threads, Recall? recall, DiagnosticBag diagnostics)
{
    /// <summary>Shown each fact sheet as long as its texts are there.</summary>
    public Action<FactSheet, bool, DiagnosticBag> Inspect { get; init; } = static (_, _, _) => { };

    public SiteContent Read()
    {
        var (files, folders) = folder.List(diagnostics);
        folder.ExpectOnly(files, ["site.yaml", "institutions.yaml", "README.md"], diagnostics);
        folder.ExpectOnly(folders, ["programmes", "pages"], diagnostics);

        var site = ReadShape("site.yaml", SiteShape.Shape);
        if (!folder.Has("site.yaml"))
        {
            diagnostics.Add(FileProblems.Missing($"{folder.Shown}/site.yaml", $"the site's title, URL and publisher"));
        }

        var institutions = ReadShape("institutions.yaml", InstitutionShape.List);
        var reader = new ProgrammesReader(folder.Sub("programmes"), threads, recall, Inspect, diagnostics);
        var (programmes, found, slugs) = reader.Read();
        var pages = Pages(folder.Sub("pages"));

        var damaged = diagnostics
            .Sorted()
            .Where(static diagnostic => diagnostic.IsError)
            .Select(static diagnostic => diagnostic.Path)
            .ToImmutableHashSet();
        foreach (var problem in found)
        {
            diagnostics.Add(problem);
        }

        return new SiteContent
        {
            Site = site,
            Institutions = institutions.IsDefault ? [] : institutions,
            Programmes = programmes,
            Pages = pages,
            SheetOf = reader.SheetOf,
            Damaged = damaged,
            ProgrammeFolders = slugs,
        };

        T? ReadShape<T>(string name, Shape<T> shape) =>
            recall is null || !folder.Has(name)
                ? ReadFile(name, shape, diagnostics)
                : recall.Read($"{folder.Shown}/{name}", () => folder.Print(name), own => ReadFile(name, shape, own), diagnostics);
    }

    private T? ReadFile<T>(string name, Shape<T> shape, DiagnosticBag diagnostics) =>
        folder.Read(name, diagnostics) is { } file ? ShapedFile.Read(file, shape, diagnostics) : default;

    private ImmutableArray<FreePage> Pages(Folder pages)
    {
        return [.. MarkdownFiles.Read(pages, FreePageShape.Shape, diagnostics).Select(WithName)];

        FreePage WithName((FreePage Read, Sourced<string> Body) page)
        {
            var slug = Path.GetFileNameWithoutExtension(page.Read.Source.Path);
            Addressable.Check(page.Read.Source.Path, slug, diagnostics);
            return page.Read with { Slug = slug, Body = page.Body };
        }
    }
}
