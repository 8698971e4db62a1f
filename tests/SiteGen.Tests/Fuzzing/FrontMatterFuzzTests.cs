using SiteGen.Content;
using SiteGen.Content.Entities;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Tests.Fuzzing;

/// <summary>Any bytes as a Markdown file: they are told, or they become a page.</summary>
public sealed class FrontMatterFuzzTests : IDisposable
{
    private readonly BothRenderers _renderers = new();
    private readonly Fuzz _fuzz;

    public FrontMatterFuzzTests() => _fuzz = new Fuzz("front-matter", Grammars.FrontMatter, Outcome);

    public static TheoryData<string> Corpus => [.. Fuzz.Corpus("front-matter")];

    public void Dispose() => _renderers.Dispose();

    [Theory]
    [MemberData(nameof(Corpus))]
    public Task What_is_nasty_is_read_or_told(string file) => _fuzz.Replay(file);

    [Fact]
    public Task Whatever_is_written_is_read_or_told() => _fuzz.Run();

    private string Outcome(byte[] input)
    {
        var diagnostics = new DiagnosticBag();
        if (SourceReader.Read(input, "content/pages/leht.md", diagnostics) is not { } file) return "unread " + Told.Of(diagnostics);
        var (front, body) = FrontMatter.Split(file, diagnostics);
        Assert.Equal(body.Value, body.Span.Text.ToString());
        if (front is null) return "unread " + Told.Of(diagnostics);

        var (page, feedback) = (new DiagnosticBag(), new DiagnosticBag());
        FeedbackShape.Shape.TryRead(front, "front matter", feedback, out _);
        if (!FreePageShape.Shape.TryRead(front, "front matter", page, out var read) || page.HasErrors) return $"{Told.Of(page)}/{Told.Of(feedback)}";
        SiteContent content = _renderers.Content with { Pages = [read with { Slug = "leht", Body = body }] };
        Active.AssertNone(_renderers.Render(content, file.Path, page));
        return $"built {Told.Of(page)}/{Told.Of(feedback)}";
    }
}
