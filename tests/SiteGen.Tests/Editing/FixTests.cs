using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Editing;

namespace SiteGen.Tests.Editing;

/// <summary>A fix changes its own place and nothing else, or is not made.</summary>
public sealed class FixTests
{
    /// <summary>Text with the place between «», and its replacement.</summary>
    [Theory]
    [InlineData("a: «04.05.2022»  # x\nb: 1\n", "2022-05-04")]
    [InlineData("a: «> 450»\nb: 1\n", "\"> 450\"")]
    [InlineData("«pealkiri»: x\nb: 1\n", "title")]
    [InlineData("a: «2 päeva»\nb: 1\n", "{ days: 2 }")]
    [InlineData("a: «2 päeva»\nb: 1\n", "\n  days: 2")]
    [InlineData("a: «Töötuba» #avatud\nb: 1\n", "Koolitus")]
    [InlineData("a: «Töötuba #avatud»\nb: 1\n", "\"Töötuba #avatud\"")]
    [InlineData("a: [«x», y]\n", "x, z")]
    [InlineData("a:\n  - «x»\n  - y # z\n", "title: x")]
    [InlineData("a: 1\n«»b: 2\n", "c: 3\n")]
    [InlineData("a: «esi\n  mene»\nb: 1\n", "|-\n  esi\n  mene")]
    [InlineData("a: «x»\nb: 1\n", "|\n  x\nc: 2")] // it adds a key by itself
    public void It_is_made_where_it_changes_its_own_place(string marked, string replacement)
    {
        var (before, after) = Apply("a.yaml", marked, replacement);
        Assert.Equal(Expected(marked, replacement), after);
        Assert.NotEqual(before, after);
    }

    [Theory]
    [InlineData("a: «x»\nb: 1\n", "\"x")] // the text never ends
    [InlineData("a: «x» # y\nb: 1\n", "\"x")]
    [InlineData("«a»: x\nb: 1\n", "b")] // the key is there already
    [InlineData("a: «x» # y\nb: 1\n", "x: ")]
    [InlineData("a: «x» # y\nb: 1\n", ">\n  x")] // the comment becomes text
    [InlineData("a:\n«»  b: 1\n  c: 2\n", "  ")] // c no longer belongs to b's map
    [InlineData("a: «x»\nb:\n  - 1\n", "&x")]
    public void It_is_not_made_where_it_would_change_anything_else(string marked, string replacement)
    {
        var (before, after) = Apply("a.yaml", marked, replacement);
        Assert.Equal(before, after);
    }

    [Theory]
    [InlineData("a: «Õpe: sissejuhatus»\nb: 1\n", "\"Õpe: sissejuhatus\"")] // it could not be parsed
    [InlineData("«title:»Selge\nb: 1\n", "title: ")]
    [InlineData("a: «@x»\nb: @y\n", "\"@x\"")] // it can be parsed farther
    public void Of_a_file_that_cannot_be_parsed_it_is_made_where_more_can_be(string marked, string replacement) =>
        Assert.Equal(Expected(marked, replacement), Apply("a.yaml", marked, replacement).After);

    [Fact]
    public void Of_a_file_that_cannot_be_parsed_it_is_not_made_where_that_does_not_help()
    {
        var (before, after) = Apply("a.yaml", "a: «@x»\nb: 1\n", "`x");
        Assert.Equal(before, after);
    }

    [Theory]
    [InlineData("---\nperiod: «2021-2022»\n---\nHea.\n", "2021/2022", true)]
    [InlineData("---\nperiod: 2021\n---\n«Hea».\n", "Väga hea", true)]
    [InlineData("---\nperiod: «2021»\n---\nHea.\n", "2021\n---", false)]
    [InlineData("«»---\nperiod: 2021\n---\nHea.\n", "\n", false)]
    public void Front_matter_and_text_are_kept_apart(string marked, string replacement, bool isMade)
    {
        var (before, after) = Apply("a.md", marked, replacement);
        Assert.Equal(isMade ? Expected(marked, replacement) : before, after);
    }

    [Fact]
    public void It_is_not_made_in_a_file_that_has_changed()
    {
        var found = new Fix(Read("a.yaml", "a: 1\nb: 2\n").Source.Span(3, 1), "4");
        Assert.Null(Read("a.yaml", "a: 3\nb: 2\n").Apply([found]));
        Assert.NotNull(Read("a.yaml", "a: 1\nb: 3\n").Apply([found])); // another fix, below
    }

    /// <summary>Letters in two parts, and every kind of line end that the reader knows.</summary>
    [Fact]
    public void A_place_is_found_whatever_the_bytes_around_it_are()
    {
        const string Text = "a: O\u0303un\r\nb: \"O\u0303\"\u2028c: x\fd: O\u0303 x # O\u0303\r";
        var revision = Read("a.yaml", Text);
        var at = revision.Source.Text.IndexOf("x #", StringComparison.Ordinal);
        Assert.Equal(
            Text.Replace("x #", "y #", StringComparison.Ordinal),
            revision.Apply([new Fix(revision.Source.Span(at, 1), "y")])?.Raw.Text
        );
    }

    private static Revision Read(string path, string text) => Revision.Read(Encoding.UTF8.GetBytes(text), path, new DiagnosticBag())!;

    private static (string Before, string After) Apply(string path, string marked, string replacement)
    {
        var (start, end) = (marked.IndexOf('«', StringComparison.Ordinal), marked.IndexOf('»', StringComparison.Ordinal) - 1);
        var revision = Read(path, marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal));
        var fix = new Fix(revision.Source.Span(start, end - start), replacement);
        return (revision.Raw.Text, (revision.Apply([fix]) ?? revision).Raw.Text);
    }

    private static string Expected(string marked, string replacement) =>
        marked[..marked.IndexOf('«', StringComparison.Ordinal)]
        + replacement
        + marked[(marked.IndexOf('»', StringComparison.Ordinal) + 1)..];
}
