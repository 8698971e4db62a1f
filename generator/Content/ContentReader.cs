using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Content.Entities;
using SiteGen.Content.Shapes;
using SiteGen.Content.Yaml;
using SiteGen.Diagnostics;
using SiteGen.Estonian;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>The content folder to typed content. Never stops at a mistake: what cannot be read is reported and left out.</summary>
internal sealed class ContentReader(Folder folder, int threads, Recall? recall, DiagnosticBag diagnostics)
{
    private const string ProgrammeFile = "programme.yaml";

    /// <summary>Characters of programmes whose texts are kept until their pages are made; of those beyond, the files are read again then.</summary>
    private const long MostKept = 8 * 1024 * 1024;

    private readonly ConcurrentDictionary<string, FactSheet> _sheets = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Folder _programmes = folder.Sub("programmes");
    private long _kept;

    /// <summary>Shown each fact sheet as long as its texts are there.</summary>
    public Action<FactSheet, bool, DiagnosticBag> Inspect { get; init; } = static (_, _, _) => { };

    public SiteContent Read()
    {
        var (files, folders) = folder.List(diagnostics);
        folder.ExpectOnly(files, ["site.yaml", "institutions.yaml", "README.md"], diagnostics);
        folder.ExpectOnly(folders, ["programmes", "pages"], diagnostics);

        var site = ReadShape("site.yaml", SiteShape.Shape);
        if (!folder.Has("site.yaml")) diagnostics.Add(FileProblems.Missing($"{folder.Shown}/site.yaml", $"the site's title, address and publisher"));
        var institutions = ReadShape("institutions.yaml", InstitutionShape.List);
        var (programmes, found, slugs) = Programmes(_programmes);
        var pages = Pages(folder.Sub("pages"));

        var damaged = diagnostics.Sorted().Where(static diagnostic => diagnostic.IsError).Select(static diagnostic => diagnostic.Path).ToImmutableHashSet();
        foreach (var problem in found) diagnostics.Add(problem);
        return new SiteContent
        {
            Site = site,
            Institutions = institutions.IsDefault ? [] : institutions,
            Programmes = programmes,
            Pages = pages,
            SheetOf = SheetOf,
            Damaged = damaged,
            ProgrammeFolders = slugs,
        };

        T? ReadShape<T>(string name, Shape<T> shape) =>
            recall is null || !folder.Has(name) ? ReadFile(name, shape, diagnostics)
            : recall.Read($"{folder.Shown}/{name}", () => folder.Print(name), own => ReadFile(name, shape, own), diagnostics);
    }

    /// <summary>A programme from its file alone, without its name and its feedback.</summary>
    public static FactSheet? ReadProgramme(SourceFile file, DiagnosticBag diagnostics) => ReadAs(file, ProgrammeShape.Shape, diagnostics);

    private T? ReadFile<T>(string name, Shape<T> shape, DiagnosticBag diagnostics) =>
        folder.Read(name, diagnostics) is { } file ? ReadAs(file, shape, diagnostics) : default;

    private static T? ReadAs<T>(SourceFile file, Shape<T> shape, DiagnosticBag diagnostics) =>
        YamlReader.Read(file, diagnostics) is { } node && shape.TryRead(node, System.IO.Path.GetFileName(file.Path), diagnostics, out var value) ? value : default;

    private (ImmutableArray<Programme> Programmes, IEnumerable<Diagnostic> Found, ImmutableHashSet<string> Slugs) Programmes(Folder programmes)
    {
        var (files, slugs) = programmes.List(diagnostics);
        programmes.ExpectOnly(files, [], diagnostics);
        var read = new ProgrammeRead?[slugs.Count];
        Parallel.For(0, slugs.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, number => read[number] = Recalled(programmes.Sub(slugs[number])));
        return (
            [.. read.OfType<ProgrammeRead>().Select(static each => each.Programme)],
            read.OfType<ProgrammeRead>().SelectMany(static each => each.Found),
            // A folder whose name cannot be an address is there all the same, under the name that it is told to take.
            [.. slugs.Select(static name => Slug.IsValid(name) ? name : Slug.From(name))]);
    }

    /// <summary>Read anew only where nobody remembers it as it is now.</summary>
    private ProgrammeRead? Recalled(Folder programme)
    {
        if (recall is null) return Inspected(programme, diagnostics);
        var read = recall.Read(programme.Shown, programme.PrintNow, own => Inspected(programme, own), diagnostics, Restored);
        return read is null ? null : read with { Programme = read.Programme with { Print = recall.PrintOf(programme.Shown) ?? 0 } };
    }

    private ProgrammeRead Restored(byte[] card) => new(ProgrammeCard.Read(card, Again, Shared), []);

    private ProgrammeRead? Inspected(Folder programme, DiagnosticBag problems)
    {
        var (own, found) = (new DiagnosticBag(), new DiagnosticBag());
        var read = new ContentReader(folder, threads, null, own).ReadProgramme(programme);
        own.PassTo(problems);
        if (read is null) return null;
        Inspect(read, !own.Sorted().Any(problem => problem.IsError && problem.Path == read.Source.Path), found);
        return new ProgrammeRead(WithinMemory(read), found.Sorted());
    }

    private Programme WithinMemory(FactSheet sheet)
    {
        var isKept = Interlocked.Add(ref _kept, sheet.Source.Text.Length + sheet.Feedback.Sum(static each => (long)each.Body.Span.File.Text.Length)) <= MostKept;
        if (isKept && recall is not null) return sheet; // It is remembered, and asked for again.
        sheet.Source.Release(Again);
        var programme = sheet.WithoutTexts() with { Results = [.. sheet.Results.Select(WithSharedNames)] };
        if (isKept) _sheets[sheet.Slug] = sheet with { Results = programme.Results };
        return programme;
    }

    private Period WithSharedNames(Period period) => period.Breakdown is not { } breakdown ? period : period with
    {
        Breakdown = breakdown with { Entries = [.. breakdown.Entries.Select(entry => entry with { Institution = new Sourced<string>(Shared(entry.Institution.Value), entry.Institution.Span) })] },
    };

    /// <summary>An institution's id as it was read first, so that it is in memory once.</summary>
    private string Shared(string id) => _names.GetOrAdd(id, id);

    /// <summary>The file as it is now, by its path as people are shown it, which leads to it too.</summary>
    private static SourceFile? Again(string shown) => SourceReader.Read(shown, shown, new DiagnosticBag());

    private FactSheet SheetOf(Programme programme)
    {
        if (programme is FactSheet remembered) return remembered;
        if (_sheets.TryRemove(programme.Slug, out var kept)) return kept;
        var named = _programmes.Sub(programme.Slug);
        var known = named.Knowing([.. programme.Files.Select(file => file[(named.Shown.Length + 1)..])]);
        var again = new ContentReader(folder, threads, null, new DiagnosticBag()).ReadProgramme(known);
        var isSame = again is not null && programme.Source.IsSameAs(again.Source) && (recall?.PrintOf(named.Shown) is not { } print || print == named.PrintNow());
        // Its figures are those that are in memory already, with what was worked out of them.
        return isSame ? again! with { Results = programme.Results } : throw new UnreadableException(programme.Source.Path, Unreadable.Changed);
    }

    private FactSheet? ReadProgramme(Folder programme)
    {
        var (files, folders) = programme.List(diagnostics);
        programme.ExpectOnly(files, [ProgrammeFile], diagnostics);
        programme.ExpectOnly(folders, ["feedback"], diagnostics);
        CheckName(programme.Shown, programme.Name);
        if (!programme.Has(ProgrammeFile)) diagnostics.Add(FileProblems.Missing($"{programme.Shown}/{ProgrammeFile}", $"the programme's fact sheet"));

        var feedback = ReadFeedback(programme.Sub("feedback"));
        return programme.Read(ProgrammeFile, diagnostics) is { } file && ReadAs(file, ProgrammeShape.Shape, diagnostics) is { } read
            ? read with { Slug = programme.Name, Feedback = feedback, Files = [file.Path, .. feedback.Select(static each => each.Body.Span.File.Path)] }
            : null;
    }

    private ImmutableArray<Feedback> ReadFeedback(Folder feedback) =>
        [.. Markdown(feedback, FeedbackShape.Shape).Select(static each => each.Read with { Body = each.Body })];

    private ImmutableArray<FreePage> Pages(Folder pages)
    {
        return [.. Markdown(pages, FreePageShape.Shape).Select(WithName)];

        FreePage WithName((FreePage Read, Sourced<string> Body) page)
        {
            var slug = System.IO.Path.GetFileNameWithoutExtension(page.Read.Source.Path);
            CheckName(page.Read.Source.Path, slug);
            return page.Read with { Slug = slug, Body = page.Body };
        }
    }

    /// <summary>The Markdown files of a folder, their front matter read.</summary>
    private IEnumerable<(T Read, Sourced<string> Body)> Markdown<T>(Folder markdown, Shape<T> shape)
    {
        var (files, folders) = markdown.List(diagnostics);
        foreach (var other in files.Where(static file => !IsMarkdown(file)).Concat(folders)) diagnostics.Add(FileProblems.Unexpected($"{markdown.Shown}/{other}", $"files whose name ends in `.md`", null));
        foreach (var name in files.Where(IsMarkdown))
        {
            if (markdown.Read(name, diagnostics) is not { } file) continue;
            var (front, body) = FrontMatter.Split(file, diagnostics);
            if (front is null || !shape.TryRead(front, "front matter", diagnostics, out var read)) continue;
            if (string.IsNullOrWhiteSpace(body.Value)) diagnostics.Add(ShapeProblems.EmptyBody(body.Span));
            else yield return (read, body);
        }
    }

    private static bool IsMarkdown(string file) => file.EndsWith(".md", StringComparison.Ordinal);

    private void CheckName(string shown, string name)
    {
        if (!Slug.IsValid(name)) diagnostics.Add(FileProblems.BadName(shown, name, Slug.From(name) + System.IO.Path.GetExtension(shown)));
    }
}
