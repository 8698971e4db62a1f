using SiteGen.Tests.Stories;
using static SiteGen.Tests.Growth.Lines;

namespace SiteGen.Tests.Growth;

/// <summary>Templates, printers and calls.</summary>
internal static class OtherInputs
{
    public static IEnumerable<GrowthInput> All =>
        [
            .. new[] { "json", "sarif", "github" }.Select(static format => new GrowthInput(
                $"messages as {format}",
                static (story, size) => story.Programme("themes: [" + Of(size, "[üks, kaks], ") + "kolm]\n")
            )
            {
                Call = _ => ["check", "--format", format],
            }),
            Record("SG0931", static at => $"{at:x40},eile,tootuba,2021,completed,11,,12,,correction,\r\n"),
            Record("SG0932", static at => $"{at / 2:x40},2022-01-21,tootuba,2021,completed,11,,12,,correction,\r\n") with
            {
                Told = 0,
            },
            Template("SG0403", static at => $"{{{{ include '{Word(at)}.html' }}}}\n"),
            Template("SG0404", static at => $"<p>{{{{ {Word(at)} }}}}</p>\n") with
            {
                Told = 0,
            },
            Template("SG0405", static _ => "<p title={{ title }}>Tekst</p>\n"),
            Template("SG0406", static _ => "{{ capture nimi }}Tekst{{ end }}\n"),
            Template("SG0407", static _ => "{{ if title }}<p class=\"suur{{ end }}\">Tekst</p>\n"),
            Template("SG0408", static _ => "<a href=\"javascript:{{ title }}\">Link</a>\n") with
            {
                Told = 0,
            },
            Template("SG0409", static _ => "<p title=\"{{ body }}\">Tekst</p>\n") with
            {
                Told = 0,
            },
            Template("SG0410", static _ => "{{ title++ }}\n") with
            {
                Told = 0,
            },
            Template("SG0402", static _ => "{{ if title }}<p>{{ title }}</p>\n") with
            {
                Told = 0,
            },
            Template("SG0801", static at => $"<a href=\"../{Word(at)}/\">Link</a>\n"),
            Template("SG0802", static at => $"<a href=\"#{Word(at)}\">Link</a>\n"),
            Template("SG0803", static at => $"<p id=\"{Word(at)}\">a</p><p id=\"{Word(at)}\">a</p>\n"),
            Template("SG0804", static at => $"<img src=\"data:{Word(at)}\">\n"),
            Template("SG0805", static at => $"<a href=\"https://example.org/{Word(at)}\"></a>\n"),
            new("a template without mistakes", static (story, size) => story.WithTemplate(Of(size, "<p class=\"a\">{{ title }}</p>\n"))),
            new(
                "texts of the interface",
                static (story, size) =>
                    story.WithOwnTemplates().Append("templates/strings/et.yaml", Of(size, static at => $"{Word(at)}: a\n"))
            ),
        ];

    private static GrowthInput Template(string code, Func<int, string> line) =>
        new($"templates with {code}", (story, size) => story.WithTemplate(Of(size, line))) { Code = code };

    private static Story WithTemplate(this Story story, string lines) =>
        story
            .WithOwnTemplates()
            .Append("templates/page.html", lines)
            .With("content/pages/meist.md", "---\ntitle: Meist\n---\nSee on koolituste sait.\n");

    private static GrowthInput Record(string code, Func<int, string> row) =>
        new(
            $"record of changes with {code}",
            (story, size) =>
                story.With(
                    "ajalugu.csv",
                    "commit,paev,programm,periood,naitaja,oli,oli_tapsus,on,on_tapsus,liik,pohjus\r\n" + Of(size, row)
                )
        )
        {
            Code = code,
            Call = static story => ["check", "--history", story.At("ajalugu.csv")],
        };
}
