using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Pages.Views;

namespace SiteGen.Tests.Pages;

public sealed class ProgrammePageTests
{
    [Fact]
    public void What_the_content_does_not_say_is_absent()
    {
        var page = Make(TestData.Programme("a"));

        string[] absent =
        [
            "subtitle",
            "summary",
            "methods",
            "prerequisites",
            "completion",
            "volume",
            "schedule",
            "results",
            "fee",
            "notes",
            "downloads.participants",
            "page.source",
        ];
        string[] empty = ["themes", "modules", "breakdowns", "feedback", "organisers", "materials", "links", "related"];
        Assert.All(absent, name => Assert.Null(page.Get(name)));
        Assert.All(empty, name => Assert.Empty((object[])page.Get(name)!));
    }

    [Fact]
    public void A_fee_of_nothing_is_free_of_charge()
    {
        var free = Make(TestData.Programme("a") with { Fee = new Fee(0, "kui osaled", 48.5m, null) });
        var paid = Make(TestData.Programme("a") with { Fee = new Fee(120, null, null, "Arvega.") });
        var unknown = Make(TestData.Programme("a") with { Fee = new Fee(null, "kokkuleppel", null, null) });

        Assert.Equal((true, "kui osaled", "48,50\u00A0€"), (free.Is("fee.free"), free.Text("fee.condition"), free.Text("fee.dropout_fee")));
        Assert.Equal((false, "120\u00A0€", "Arvega."), (paid.Is("fee.free"), paid.Text("fee.amount"), paid.Text("fee.note")));
        Assert.Equal((false, null), (unknown.Is("fee.free"), unknown.Text("fee.amount")));
    }

    [Fact]
    public void A_contact_can_be_called_written_to_and_visited()
    {
        var contact = new Contact(
            ContactRole.Coordinator,
            "Mari",
            TestData.At("Amet"),
            [new Phone("+3726631439", "+372 663 1439")],
            TestData.At("mari@example.org"),
            new Uri("https://www.example.org/koolitus/")
        );

        var view = Make(TestData.Programme("a") with { Contacts = [contact] }).Views("contacts").Single();

        Assert.Equal(("Koordinaator", "Mari", "Amet"), (view.Text("role"), view.Text("name"), view.Text("organisation")));
        Assert.Equal(["tel:+3726631439|+372 663 1439"], view.Lines("phones", "href", "text"));
        Assert.Equal(("mailto:mari@example.org", "mari@example.org"), (view.Text("email.href"), view.Text("email.text")));
        Assert.Equal(("https://www.example.org/koolitus/", "www.example.org/koolitus"), (view.Text("web.href"), view.Text("web.text")));
    }

    [Fact]
    public void Feedback_says_what_kind_it_is_who_said_it_and_when()
    {
        var quote = new Feedback(
            TestData.At("Hea."),
            TestData.At(PeriodName.Parse("2021-H1")!),
            "Osaleja",
            FeedbackKind.Quote,
            Sample: false
        );
        var summary = new Feedback(TestData.At("Üldiselt hea."), null, null, FeedbackKind.Summary, Sample: true);

        var views = Make(TestData.Programme("a") with { Feedback = [quote, summary] }).Views("feedback");

        Assert.Equal(["2021. aasta I poolaasta|Osaleja", "|"], views.Select(static view => $"{view.Text("period")}|{view.Text("from")}"));
        Assert.Equal([(true, false), (false, true)], views.Select(static view => (view.Is("quote"), view.Is("sample"))));
    }

    [Fact]
    public void Related_programmes_are_linked_where_they_are_published()
    {
        var programme = TestData.Programme("a") with { Related = [TestData.At("b"), TestData.At("naidis")] };
        var content = TestData.Content(programme, TestData.Programme("b"), TestData.Programme("naidis") with { Sample = true });

        var page = ProgrammePage.Make(programme, TestData.SiteContext(content with { Site = TestData.Site with { ShowSamples = false } }));

        Assert.Equal(["../b/|b"], page.Lines("related", "href", "text"));
    }

    [Fact]
    public void One_method_is_a_text_and_several_are_a_list()
    {
        var one = Make(TestData.Programme("a") with { Methods = [TestData.At("loeng")] });
        var two = Make(TestData.Programme("a") with { Methods = [TestData.At("loeng"), TestData.At("arutelu")] });

        Assert.Equal(("loeng", 0), (((Prose)one.Get("methods.text")!).Markdown.Value, ((object[])one.Get("methods.items")!).Length));
        Assert.Equal((null, 2), (two.Get("methods.text"), ((object[])two.Get("methods.items")!).Length));
    }

    [Fact]
    public void A_length_is_said_in_days_and_academic_hours()
    {
        var page = Make(
            TestData.Programme("a") with
            {
                Volume = new Volume(2.5m, 1, "veebis"),
                Modules = [new Module("Üks", null, 8, null, null, null), new Module("Kaks", null, null, null, null, null)],
            }
        );

        Assert.Equal(("2,5 päeva, 1 akadeemiline tund", "veebis"), (page.Text("volume.length"), page.Text("volume.note")));
        Assert.Equal(["Üks|8 akadeemilist tundi", "Kaks|"], page.Lines("modules", "title", "length"));
    }

    [Fact]
    public void A_definition_stands_with_the_figure_that_it_explains()
    {
        var site = TestData.Site with { Definitions = TestData.Site.Definitions.Add(Figure.Completed, TestData.At("Kes lõpetas.")) };
        var programme = TestData.Programme(
            "a",
            TestData.Period("2021") with
            {
                Registered = TestData.Count(5),
                Completed = TestData.Count(4),
            }
        );

        var figures = ProgrammePage
            .Make(programme, TestData.SiteContext(TestData.Content(programme) with { Site = site }))
            .Views("results.newest.definitions");

        Assert.Equal(["Kes lõpetas."], figures.Select(static figure => ((Prose?)figure.Get("definition"))?.Markdown.Value));
    }

    [Fact]
    public void Every_view_can_be_made_without_a_text_missing()
    {
        var diagnostics = new Diagnostics.DiagnosticBag();
        var programme = TestData.Programme(
            "a",
            TestData.Period("2021", ("aru", 3)) with
            {
                Completed = TestData.Count(3),
                Registered = TestData.Count(3),
                Courses = TestData.Count(1),
            }
        );
        var content = TestData.Content(programme with { Aliases = [TestData.At("vana")] }).With(TestData.Institution("aru")) with
        {
            Pages = [TestData.Page("meist")],
            Site = TestData.Site with { Accessibility = new Accessibility { Status = AccessibilityStatus.None } },
        };

        TestData.Plan(content, diagnostics).EvaluateAll();

        Assert.Empty(diagnostics.Sorted());
    }

    private static View Make(Programme programme) => ProgrammePage.Make(programme, TestData.SiteContext(TestData.Content(programme)));
}
