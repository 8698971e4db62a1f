using System.Text.RegularExpressions;
using SiteGen.Benchmarks.Corpora;
using SiteGen.Benchmarks.Peers;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Benchmarks;

/// <summary>The benchmark corpus builds, and its counts reveal skipped work.</summary>
public sealed partial class CorpusTests : IDisposable
{
    private const int Size = 7;

    private readonly Story _story = new Story().Without("content");

    public void Dispose() => _story.Dispose();

    [Fact]
    public void The_same_seed_gives_the_same_bytes_and_another_seed_others()
    {
        Small().WriteContent(_story.At("content"));
        Small().WriteContent(_story.At("again"));
        Small(seed: 2).WriteContent(_story.At("other"));
        Assert.Equal(_story.Files("content"), _story.Files("again"));
        Assert.NotEqual(_story.Files("content"), _story.Files("other"));
    }

    [Fact]
    public void A_larger_corpus_begins_with_the_smaller()
    {
        Small().WriteContent(_story.At("content"));
        Small(Size + 1).WriteContent(_story.At("larger"));
        var (smaller, larger) = (_story.Files("content"), _story.Files("larger"));
        Assert.All(smaller, file => Assert.Equal(file.Value, larger[file.Key]));
        Assert.True(larger.Count > smaller.Count);
    }

    [Fact]
    public void There_is_nothing_to_say_about_its_content()
    {
        Small(30).WriteContent(_story.At("content"));
        Assert.Empty(Build.Run(_story.Request() with { Output = null, Audit = true }).Diagnostics);
    }

    [Fact]
    public void Nobody_is_named_in_it()
    {
        Small().WriteContent(_story.At("content"));
        Assert.All(
            Enumerable.Range(0, Size),
            number =>
                Assert.DoesNotContain(
                    " name:",
                    _story.Read($"content/programmes/programm-{number:000000}/programme.yaml"),
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void Hugo_is_given_the_same_programmes_and_feedback()
    {
        var corpus = Small();
        Assert.Equal(corpus.WriteContent(_story.At("content")), corpus.WriteHugo(_story.At("hugo"), HugoForm.Templates(Repository.Root)));
        var (ours, theirs) = (_story.Files("content/programmes"), _story.Files("hugo/content/koolitused"));
        Assert.Equal(ours.Count, theirs.Count);
        Assert.All(
            ours,
            file =>
            {
                var programme = file.Key.EndsWith("programme.yaml", StringComparison.Ordinal);
                var (our, their) = (
                    _story.Read($"content/programmes/{file.Key}"),
                    _story.Read($"hugo/content/koolitused/{file.Key.Replace("programme.yaml", "index.md", StringComparison.Ordinal)}")
                );
                Assert.StartsWith(programme ? $"---\n{our}" : our, their, StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public void A_site_of_it_is_found_to_have_what_was_put_in()
    {
        var expected = Small().WriteContent(_story.At("content"));
        _story.Built();
        Assert.Equal(Site.Of(expected), Site.In(_story.At("site")));
    }

    [Theory]
    [InlineData("sitemap.xml", ".*", "")]
    [InlineData("koolitused/programm-000003/index.html", ".*", "")]
    [InlineData("koolitused/programm-000003/index.html", "<tr><th scope=\"row\"><a [^\n]*", "")]
    [InlineData("koolitused/programm-000003/index.html", "<blockquote", "<p")]
    [InlineData("koolitused/programm-000003/osalejad-programm-000003.csv", ".*", "")]
    [InlineData("koolitused/programm-000003/osalejad-programm-000003.csv", "\nprogramm-000003[^\n]*", "")]
    [InlineData("asutused/*/index.html", "<tr><th scope=\"row\"><a [^\n]*", "")]
    [InlineData("asutused/*/index.html", ".*", "")]
    public void It_is_seen_when_something_is_left_out(string path, string what, string by)
    {
        var expected = Small().WriteContent(_story.At("content"));
        _story.Built();
        var file = $"site/{path.Replace("*", FirstInstitution(), StringComparison.Ordinal)}";
        if (what == ".*")
        {
            _story.Without(file);
        }
        else
        {
            _story.With(file, new Regex(what).Replace(_story.Read(file), by, count: 1));
        }

        Assert.NotEqual(Site.Of(expected), Site.In(_story.At("site")));
    }

    private static Corpus Small(int size = Size, int seed = 1) => new(size, seed, institutionCount: 40);

    private string FirstInstitution() =>
        Participant().Match(_story.Read("content/programmes/programm-000003/programme.yaml")).Groups[1].Value;

    [GeneratedRegex(@"participants:\s+(\S+):")]
    private static partial Regex Participant();
}
