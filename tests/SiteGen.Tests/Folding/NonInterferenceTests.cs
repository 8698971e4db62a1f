using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Folding;
using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Rendering;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Folding;

/// <summary>
/// Two contents that differ only within folds give the same site, byte for byte: then nothing of the site tells who is in a fold, how many
/// they are, of what kind or county, or how the sum divides among them.
/// </summary>
public sealed class NonInterferenceTests
{
    private static readonly string[] _archives = [".zip", ".xlsx"];

    private static readonly Lazy<TemplateSet> _templates = new(static () =>
        TemplateSet.Load(new TemplateFiles(Repository.Templates, EmbeddedFiles.Templates), new DiagnosticBag())
    );

    private static readonly TranslationTable _translations = TranslationReader.Read(
        Folder.At(Repository.Templates).Sub("strings"),
        "et.yaml",
        new DiagnosticBag()
    )!;

    [Fact]
    public void What_differs_only_within_folds_gives_the_same_site()
    {
        var pairs = Night.IsOn ? Night.Inputs ?? 10_000 : 200;
        var changed = 0;
        using var story = new Story().Without("content/programmes/tootuba");
        var settings = story.Read(Story.Site);
        foreach (var seed in Enumerable.Range(Night.Seed(20_260_101), pairs))
        {
            var random = new Random(seed);
            var counts = new GeneratedCounts(random);
            story.Without("content/programmes").With(Story.Site, settings + counts.Settings);
            var programmes = counts.Programmes();
            counts.Write(story, programmes);
            var (site, before) = (Rendered(story), story.Files("content"));
            GeneratedCounts.Table[][] others = [.. programmes.Select(tables => tables.Select(counts.Changed).ToArray())];
            counts.Write(story, others);
            AssertSame(site, Rendered(story), seed);
            changed += before.Any(file => !file.Value.AsSpan().SequenceEqual(File.ReadAllBytes(story.At("content/" + file.Key)))) ? 1 : 0;
            AssertUnnamed(site, counts.Unnamed(programmes).Intersect(counts.Unnamed(others)), seed);
        }

        Assert.True(changed > pairs * 9 / 10, $"only {changed} of {pairs} pairs differ");
    }

    [Fact]
    public void A_named_institution_that_changes_does_change_the_site()
    {
        using var story = new Story()
            .Append(Story.Site, "disclosure: {threshold: 5}\n")
            .Append(Story.Institutions, "- {id: vao, name: Vao kool, kind: education}\n- {id: oru, name: Oru kool, kind: education}\n")
            .Append(Story.Programme, "results: [{period: 2021, completed: 17, participants: {aru: 9, lepa: 2, vao: 6}}]\n");
        var site = Rendered(story);
        story.Replace(Story.Programme, "lepa: 2, vao: 6", "oru: 4, lepa: 4");
        AssertSame(site, Rendered(story), 0);
        story.Replace(Story.Programme, "aru: 9, oru: 4", "aru: 8, oru: 5");
        Assert.NotEqual(site["koolitused/tootuba/index.html"], Rendered(story)["koolitused/tootuba/index.html"]);
    }

    /// <summary>As a build does it, with the templates read once.</summary>
    private static SortedDictionary<string, byte[]> Rendered(Story story)
    {
        var diagnostics = new DiagnosticBag();
        var read = new ContentReader(Folder.At(story.At("content")), 1, null, diagnostics).Read();
        Build.Check(read, Story.Today, diagnostics);
        var content = SmallCounts.Fold(read);
        var plan = SitePlan.Make(content, _translations, Story.Today, content.Site!.BaseUrl, new SiteAssets([]), diagnostics);
        var files = new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
        new Renderer(_templates.Value, plan).RenderAll(1, (output, bytes) => files[output.Path] = bytes.ToArray(), null, diagnostics);
        Assert.False(diagnostics.HasErrors, string.Join('\n', diagnostics.Sorted().Select(static each => each.Descriptor.Id)));
        return new SortedDictionary<string, byte[]>(files, StringComparer.Ordinal);
    }

    private static void AssertSame(SortedDictionary<string, byte[]> site, SortedDictionary<string, byte[]> other, int seed)
    {
        Assert.True(site.Keys.SequenceEqual(other.Keys), $"other files, SITEGEN_SEED={seed}");
        Assert.All(site, file => Assert.True(file.Value.AsSpan().SequenceEqual(other[file.Key]), $"{file.Key}, SITEGEN_SEED={seed}"));
    }

    private static void AssertUnnamed(SortedDictionary<string, byte[]> site, IEnumerable<string> names, int seed)
    {
        var texts = site.Where(static file => !_archives.Contains(Path.GetExtension(file.Key))).ToImmutableArray();
        foreach (var name in names)
        {
            var bytes = Encoding.UTF8.GetBytes(name);
            Assert.DoesNotContain(texts, file => file.Value.AsSpan().IndexOf(bytes) >= 0);
        }
    }
}
