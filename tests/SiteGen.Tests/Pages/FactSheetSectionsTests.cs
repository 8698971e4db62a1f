using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Pages.Views;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Pages;

public sealed class FactSheetSectionsTests
{
    /// <summary>The shipped sample has content in every section but the last: nobody cites a sample.</summary>
    [Fact]
    public void The_template_has_a_branch_for_every_section()
    {
        var template = File.ReadAllText(Path.Join(Repository.Templates, "programme.html"));
        var branches = Regex.Matches(template, @"if section\.name == '(\w+)'").Select(static match => match.Groups[1].Value);
        var sample = Build
            .Plan(Story.Shipped, new DiagnosticBag())!
            .Plan.Outputs.OfType<PageOutput>()
            .Single(static page => page.Path == Addresses.Programme("naidisprogramm"));
        Assert.Equal([.. sample.View().Views("sections").Select(static section => section.Text("name")), "citation"], branches);
    }

    [Fact]
    public void Only_sections_with_content_are_listed()
    {
        var programme = TestData.Programme("a") with { Completion = TestData.At("Osalesid."), Volume = new(1, null, null) };
        var page = ProgrammePage.Make(programme, TestData.SiteContext(TestData.Content(programme)));
        Assert.Equal(
            [
                "goal|eesmark|Eesmärk",
                "outcomes|opivaljundid|Õpiväljundid",
                "audience|sihtruhm|Sihtrühm",
                "completion|labimine|Läbimine",
                "volume|maht|Maht",
                "contacts|kontaktid|Kontaktid",
                "downloads|andmed|Andmed",
                "citation|viitamine|Kuidas viidata",
            ],
            page.Lines("sections", "name", "id", "heading")
        );
    }
}
