using System.Text;
using System.Xml.Linq;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Sites;

/// <summary>What others take away from a page: a citation, a link to a figure, a chart, a picture.</summary>
public sealed class PassedOnTests(PassedOnTests.ManyCharts sites) : IClassFixture<PassedOnTests.ManyCharts>
{
    private const string Results = """
        results:
          - {period: 2021, registered: 122, completed: 113, dropped_out: 9, participants: {aru: 100, lepa: 13}}
          - {period: 2020, completed: 50}

        """;

    [Fact]
    public void A_fact_sheet_ends_in_a_sentence_to_cite_it_by()
    {
        using var story = new Story().Append(Story.Programme, Results).Built();
        Assert.Equal(
            "Näidisamet (2022). Töötuba. Faktileht, 2021. Uuendatud 21.01.2022. "
                + "https://example.org/faktilehed/koolitused/tootuba/ (CC BY 4.0)",
            story.Page("koolitused/tootuba/").Section("Kuidas viidata").Only("cite").TextContent
        );
        Assert.Equal(
            "Näidisamet (2022). Faktilehed. Andmed. Uuendatud 21.01.2022. https://example.org/faktilehed/andmed/ (CC BY 4.0)",
            story.Page("andmed/").Only("cite").TextContent
        );
    }

    [Fact]
    public void A_title_that_ends_in_a_sign_gets_no_full_stop_and_a_sheet_without_figures_no_period()
    {
        using var story = new Story().WithProgramme("mis", "\"Mis on koolitusprogramm?\"").Built();
        Assert.StartsWith(
            "Näidisamet (2022). Mis on koolitusprogramm? Faktileht. Uuendatud",
            story.Page("koolitused/mis/").Only("cite").TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_is_invented_is_not_cited()
    {
        using var story = new Story().Append(Story.Programme, "sample: true\n").Built();
        Assert.Empty(story.Page("koolitused/tootuba/").QuerySelectorAll("cite"));
        Assert.Empty(story.Page("andmed/").QuerySelectorAll("cite"));
    }

    [Fact]
    public void Each_figure_of_the_newest_period_has_its_own_address()
    {
        using var story = new Story()
            .Append(Story.Programme, "results: [{period: 2021, courses: 5, attended: 20, registered: 22, satisfaction: 90}]\n")
            .Built();
        Assert.Equal(
            ["arv-koolitusi", "arv-osalenuid", "arv-rahulolu-protsent", "arv-registreerunuid"],
            story.Page("koolitused/tootuba/").Values("[id^=arv-]", "id").Order()
        );
    }

    [Fact]
    public void Charts_of_a_fact_sheet_are_files_with_title_source_and_licence()
    {
        using var story = new Story().Append(Story.Programme, Results).Built();
        Assert.Equal(
            ["maakondade-kaupa-tootuba.svg", "perioodide-kaupa-tootuba.svg", "registreerunud-tootuba.svg"],
            story.Page("koolitused/tootuba/").Values("a[href$='.svg']", "href").Order()
        );
        var svg = Drawing(story, "registreerunud-tootuba.svg");
        Assert.Equal("Koolituse läbis 93% registreerunutest", Text(svg, "title"));
        Assert.Equal(
            "Töötuba, 2021. Registreerunuid: 122; Läbinuid: 113 · 92,6%; Katkestajaid: 9 · 7,4%. Allikas: Näidisamet, "
                + "https://example.org/faktilehed/koolitused/tootuba/, uuendatud 21.01.2022. Litsents: CC BY 4.0",
            Text(svg, "desc")
        );
        Assert.Contains(
            "2020: 50; 2021: 113 / 122",
            Text(Drawing(story, "perioodide-kaupa-tootuba.svg"), "desc"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("koolitused/tootuba/")]
    [InlineData("koolitused/tootuba/2020/")]
    [InlineData("asutused/tallinn/")]
    [InlineData("maakonnad/harju/")]
    [InlineData("asutused/maakond/harju/")]
    public void Beside_each_chart_of_any_page_is_the_data_it_is_made_of(string address)
    {
        var page = sites.Site.Page(address);
        var charts = page.QuerySelectorAll("figure").Where(static figure => figure.QuerySelector("svg, .map, .municipalities") is not null);
        var root = new Uri("https://example.org/");
        Assert.NotEmpty(charts);
        Assert.All(
            charts,
            chart =>
            {
                var href = Assert.Single(chart.Values("a[href$='.csv']", "href"));
                Assert.Contains(new Uri(new Uri(root, address), href).AbsolutePath[1..], sites.Files);
            }
        );
    }

    [Fact]
    public void A_chart_needs_nothing_from_elsewhere_and_runs_nothing()
    {
        using var story = new Story()
            .Append(Story.Programme, Results)
            .Replace(Story.Programme, "title: Töötuba", "title: A <b> & \"c\"")
            .Built();
        var drawings = story.Files().Where(static file => IsDrawing(file.Key)).ToArray();
        Assert.Equal(3, drawings.Length);
        foreach (var drawing in drawings)
        {
            var text = Encoding.UTF8.GetString(drawing.Value);
            Assert.All(
                XDocument.Parse(text).Descendants(),
                static element => Assert.Contains(element.Name.LocalName, new[] { "svg", "title", "desc", "style", "rect", "text" })
            );
            Assert.DoesNotContain("url(", text, StringComparison.Ordinal);
            Assert.DoesNotContain("href", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_chart_that_the_sheet_does_not_show_is_no_file_and_one_of_invented_figures_says_so()
    {
        using var story = new Story()
            .Append(Story.Programme, "sample: true\nresults: [{period: 2021, registered: 10, completed: 9}]\n")
            .WithProgramme("teine", "Teine", "updated: 2022-01-21, results: [{period: 2021, completed: 9}]")
            .Built();
        Assert.Equal(["koolitused/tootuba/registreerunud-tootuba-naidis.svg"], story.Files().Keys.Where(IsDrawing));
        Assert.StartsWith(
            "Töötuba, 2021, Näidis.",
            Text(Drawing(story, "registreerunud-tootuba-naidis.svg"), "desc"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_page_without_a_picture_is_shared_with_that_of_the_site()
    {
        using var story = new Story().Built();
        var page = story.Page("koolitused/tootuba/");
        Assert.Equal(
            "https://example.org/faktilehed/assets/jagamispilt.png",
            page.Only("meta[property='og:image']").GetAttribute("content")
        );
        Assert.Equal("summary_large_image", page.Only("meta[name='twitter:card']").GetAttribute("content"));
        Assert.Equal("../../assets/apple-touch-icon.png", page.Only("link[rel='apple-touch-icon']").GetAttribute("href"));
        Assert.Equal((1200, 630), Size(story.Files()["assets/jagamispilt.png"]));
        Assert.Equal((180, 180), Size(story.Files()["assets/apple-touch-icon.png"]));
        Assert.InRange(story.Files()["assets/jagamispilt.png"].Length, 1, 40_000);
    }

    private static bool IsDrawing(string path) =>
        path.StartsWith("koolitused/", StringComparison.Ordinal) && path.EndsWith(".svg", StringComparison.Ordinal);

    private static XDocument Drawing(Story story, string name) => XDocument.Parse(story.Read($"site/koolitused/tootuba/{name}"));

    private static string Text(XDocument svg, string name) => svg.Root!.Element(svg.Root.Name.Namespace + name)!.Value;

    /// <summary>The first chunk of a PNG.</summary>
    private static (int Width, int Height) Size(byte[] png) =>
        (
            System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)),
            System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))
        );

    /// <summary>A site with every chart.</summary>
    public sealed class ManyCharts : IDisposable
    {
        private const string Charts = """
            results:
              - {period: 2021, registered: 122, completed: 113, dropped_out: 9, participants: {tallinn: 100, keila-linn: 9, kose-vald: 4}}
              - {period: 2020, completed: 50, participants: {tallinn: 40, saue-vald: 10}}

            """;

        internal Story Site { get; } =
            new Story()
                .With(Story.Institutions, File.ReadAllText(Path.Join(Repository.Content, "institutions.yaml")))
                .Append(Story.Programme, Charts)
                .Built();

        internal ICollection<string> Files => field ??= Site.Files().Keys;

        public void Dispose() => Site.Dispose();
    }
}
