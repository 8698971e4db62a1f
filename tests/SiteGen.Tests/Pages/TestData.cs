using System.Text.Json.Nodes;
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Pages;
using SiteGen.Rendering;
using SiteGen.Tests.Stories;
using SiteGen.Text;

namespace SiteGen.Tests.Pages;

/// <summary>Test data: content with defaults for everything that a test does not set, and the shipped interface texts.</summary>
internal static class TestData
{
    public static readonly Uri BaseUrl = new("https://example.org/faktilehed/");

    public static readonly Site Site = new()
    {
        Source = File("content/site.yaml"),
        Title = "Faktilehed",
        Description = "Koolitused.",
        BaseUrl = BaseUrl,
        Language = At("et"),
        Publisher = new Publisher("Näidisamet", null, null, null, null),
        Licence = new Licence("CC BY 4.0", new Uri("https://creativecommons.org/licenses/by/4.0/")),
    };

    private static readonly TranslationTable _translations = TranslationReader.Read(
        Folder.At(Repository.Templates).Sub("strings"),
        "et.yaml",
        new DiagnosticBag()
    )!;

    public static SourceFile File(string path) => new(path, "");

    public static Sourced<T> At<T>(T value, string path = "content/programmes/x/programme.yaml") => new(value, File(path).Span(0, 0));

    public static Programme Programme(string slug, params ReadOnlySpan<Period> results) =>
        new()
        {
            Source = File($"content/programmes/{slug}/programme.yaml"),
            Slug = slug,
            Title = slug,
            Updated = At(new DateOnly(2022, 1, 21)),
            Goal = At("Eesmärk."),
            Outcomes = [At("Oskab.")],
            Audience = At("Kõik."),
            Contacts = [new Contact(null, null, null, [], At("a@example.org"), null)],
            Results = [.. results],
        };

    public static Period Period(string name, params ReadOnlySpan<(string Institution, int Count)> participants) =>
        new() { Name = At(PeriodName.Parse(name)!), Breakdown = participants.Length == 0 ? null : Breakdown(participants) };

    public static Breakdown Breakdown(params ReadOnlySpan<(string Institution, int Count)> participants) =>
        new(
            BreakdownTotal.Completed,
            [.. participants.ToArray().Select(static each => new Participation(At(each.Institution), each.Count))],
            File("x").Span(0, 0)
        );

    public static Sourced<Count>? Count(int value, Qualifier qualifier = Qualifier.Exact) => At(new Count(value, qualifier));

    public static Institution Institution(string id, string? name = null, InstitutionKind kind = InstitutionKind.Municipality) =>
        new()
        {
            Id = At(id, "content/institutions.yaml"),
            Name = name ?? id,
            Kind = kind,
        };

    public static FreePage Page(string slug, string body = "Tekst.") => new(File($"content/pages/{slug}.md"), slug, slug, null, At(body));

    public static SiteContent Content(params ReadOnlySpan<Programme> programmes) =>
        new()
        {
            Site = Site,
            Institutions = [],
            Programmes = [.. programmes],
            Pages = [],
            IncompleteFiles = [],
            ProgrammeFolders = [],
        };

    public static SiteContent With(this SiteContent content, params ReadOnlySpan<Institution> institutions) =>
        content with
        {
            Institutions = [.. institutions],
        };

    public static SiteContext SiteContext(SiteContent content, string today = "2022-01-21", DiagnosticBag? diagnostics = null) =>
        new(content.Site!, content, _translations, DateOnly.ParseExact(today, "yyyy-MM-dd"), BaseUrl, diagnostics ?? new DiagnosticBag());

    public static SitePlan Plan(SiteContent content, DiagnosticBag? diagnostics = null, Uri? baseUrl = null) =>
        SitePlan.Make(
            content,
            _translations,
            new DateOnly(2022, 1, 21),
            baseUrl ?? BaseUrl,
            new SiteAssets(["site.css"]),
            diagnostics ?? new DiagnosticBag()
        );

    public static string[] Paths(this SitePlan plan) =>
        [.. plan.Outputs.Select(static output => output.Path).Order(StringComparer.Ordinal)];

    public static View Page(this SitePlan plan, string path) => plan.Outputs.OfType<PageOutput>().Single(page => page.Path == path).View();

    public static string[] Csv(this SitePlan plan, string path) =>
        [
            .. plan
                .Outputs.OfType<CsvOutput>()
                .Single(csv => csv.Path == path)
                .Table()
                .Rows.Select(static row => string.Join('|', row.SelectMany(static cells => cells.Texts))),
        ];

    public static JsonObject Json(this JsonOutput output)
    {
        var written = new Utf8Writer();
        SiteGen.Rendering.Json.Write(output.Document, written);
        return JsonNode.Parse(written.Written)!.AsObject();
    }

    /// <summary>Evaluates all lazy values of the plan.</summary>
    public static void EvaluateAll(this SitePlan plan)
    {
        foreach (var output in plan.Outputs)
        {
            _ = output switch
            {
                PageOutput page => page.View(),
                CalendarOutput calendar => calendar.Calendar(),
                CsvOutput csv => csv.Table().Rows.Count(),
                JsonOutput json => json.Json(),
                TurtleOutput turtle => turtle.Graph(),
                XmlOutput xml => xml.Document(),
                TextOutput text => text.Text(),
                _ => (object)output,
            };
        }
    }
}
