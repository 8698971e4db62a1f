using SiteGen.Content;
using SiteGen.Content.Keys;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Tests.Fuzzing;

/// <summary>Arbitrary bytes as a Markdown file are either reported or rendered.</summary>
public sealed class FrontMatterFuzzTests() : FuzzTests<FrontMatterFuzzTests>(Grammars.FrontMatter), IFuzzTarget, IDisposable
{
    private readonly BothRenderers _renderers = new();

    public static string Folder => "front-matter";

    public void Dispose() => _renderers.Dispose();

    protected override string Outcome(byte[] input)
    {
        var diagnostics = new DiagnosticBag();
        if (SourceReader.Read(input, "content/pages/leht.md", diagnostics) is not { } file)
        {
            return "unread " + Told.Of(diagnostics);
        }

        var (front, body) = FrontMatter.Split(file, diagnostics);
        Assert.Equal(body.Value, body.Span.Text.ToString());
        if (front is null)
        {
            return "unread " + Told.Of(diagnostics);
        }

        var (page, feedback) = (new DiagnosticBag(), new DiagnosticBag());
        FeedbackKeys.Shape.TryRead(front, "front matter", feedback, out _);
        if (!FreePageKeys.Shape.TryRead(front, "front matter", page, out var read) || page.HasErrors)
        {
            return $"{Told.Of(page)}/{Told.Of(feedback)}";
        }

        SiteContent content = _renderers.Content with { Pages = [read with { Slug = "leht", Body = body }] };
        Active.AssertNone(_renderers.Render(content, file.Path, page));
        return $"built {Told.Of(page)}/{Told.Of(feedback)}";
    }
}
