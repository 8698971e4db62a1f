using SiteGen.Pages.Views;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>A quotation has one mark at each end, whichever of them the author wrote.</summary>
public sealed class QuotationTests
{
    [Theory]
    [InlineData("Väga hea.", "„", "“")]
    [InlineData("„Väga hea.“", null, null)]
    [InlineData("„Väga hea“.", null, null)]
    [InlineData("„Väga hea.”", null, null)]
    [InlineData("\"Väga hea.\"", null, null)]
    [InlineData("«Väga hea»", null, null)]
    [InlineData("'Väga hea'", null, null)]
    [InlineData(",,Väga hea.\"", null, null)]
    [InlineData(",,Väga hea.''", null, null)]
    [InlineData("``Väga hea''", null, null)]
    [InlineData(",,Väga hea", null, "“")]
    [InlineData("Koolitus oli ,,hea\".", "«", "»")]
    [InlineData("„Väga hea.", null, "“")]
    [InlineData("\"Väga hea", null, "\"")]
    [InlineData("Väga hea.“", "„", null)]
    [InlineData("Väga «hea» koolitus", "„", "“")]
    [InlineData("„Väga «hea» koolitus“", null, null)]
    [InlineData("„Väga „hea“ koolitus“", null, null)]
    [InlineData("\"Väga \"hea\" koolitus\"", null, null)]
    [InlineData("„Hea“ oli koolitus ja „tore“", "«", "»")]
    [InlineData("\"Hea\" oli \"tore\"", "«", "»")]
    [InlineData("„Hea“ oli koolitus", "«", "»")]
    [InlineData("Koolitus oli „hea“.", "«", "»")]
    public void Only_missing_marks_are_added(string words, string? opening, string? closing) =>
        Assert.Equal(new QuotationMarks(opening, closing), QuotationMarks.MissingIn(words));

    [Fact]
    public void The_page_adds_them_to_quotations_alone()
    {
        using var story = new Story()
            .With("content/programmes/tootuba/feedback/1.md", "**„Väga**\nhea.“\n")
            .With("content/programmes/tootuba/feedback/2.md", "Hea.\n")
            .With("content/programmes/tootuba/feedback/3.md", "---\nkind: summary\n---\nKiideti.\n")
            .Built();
        var quotations = story.Page("koolitused/tootuba/").QuerySelectorAll("section[aria-labelledby=tagasiside] blockquote");

        Assert.Equal(
            [(null, null), ("„", "“")],
            quotations.Select(static each => (each.GetAttribute("data-opening"), each.GetAttribute("data-closing")))
        );
        Assert.DoesNotContain(
            "content: \"„\"",
            File.ReadAllText(Path.Join(Repository.Templates, "assets/site.css")),
            StringComparison.Ordinal
        );
    }
}
