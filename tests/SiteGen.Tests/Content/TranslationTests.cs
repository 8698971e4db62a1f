using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Content;

/// <summary>Reading of the interface texts.</summary>
public sealed class TranslationTests
{
    [Fact]
    public void A_text_has_one_form_or_two_at_the_path_of_its_keys()
    {
        var entries = Read("a:\n  b: Tekst\n  c:\n    one: üks\n    other: mitu\n").Entries;
        Assert.Equal([new("a.b", new Translation("Tekst", "Tekst")), new("a.c", new Translation("üks", "mitu"))], entries);
    }

    [Fact]
    public void Forms_beside_which_other_keys_stand_are_keys_like_any() =>
        Assert.Equal(["a.few", "a.one", "a.other"], Read("a: { one: x, other: y, few: z }\n").Entries.Keys);

    private static TranslationTable Read(string text)
    {
        using var story = new Story().With("strings/et.yaml", text);
        var diagnostics = new DiagnosticBag();
        var read = TranslationReader.Read(Folder.At(story.At("strings")), "et.yaml", diagnostics);
        Assert.Empty(diagnostics.Sorted());
        return read!;
    }
}
