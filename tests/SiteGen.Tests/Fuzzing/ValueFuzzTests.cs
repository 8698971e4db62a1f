using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Pages.Data;
using SiteGen.Tests.Rendering;
using SiteGen.Text;

namespace SiteGen.Tests.Fuzzing;

/// <summary>Arbitrary text as a template value appears verbatim on the page and changes nothing else.</summary>
public sealed class ValueFuzzTests : FuzzTests<ValueFuzzTests>, IFuzzTarget, IDisposable
{
    private const string Page = """
        <h1 title="{{ x }}" lang='{{ x }}'>{{ x }}</h1>
        {{ for each in list }}<i data-x="a {{ each }} b">{{ each }}</i>{{ end }}{{ if x }}<b>{{ include 'part.html' text: x }}</b>{{ end }}
        {{ view.inner }}<u>{{ nothing ?? x }}</u><script type="application/ld+json">{{ data }}</script><p>{{ list | array.join ', ' }}</p>
        """;

    private readonly Rendered _compiled = new(
        ("page.html", Page),
        ("part.html", "<q cite=\"/a?{{ $.text }}\">{{ $.text }}</q>"),
        ("link.html", "<a href=\"{{ x }}\">a</a>")
    );
    private readonly Rendered _interpreted = new(
        ("page.html", Page + "{{ if false }}{{ 1 + 1 }}{{ end }}"),
        ("part.html", "<q cite=\"/a?{{ $.text }}\">{{ $.text }}</q>"),
        ("link.html", "<a href=\"{{ x }}\">a</a>{{ if false }}{{ 1 + 1 }}{{ end }}")
    );
    private readonly string[] _shape;

    public ValueFuzzTests()
        : base(Grammars.Values) => _shape = [.. Shape(Written(_compiled, "page.html", "⟦a⟧").Html, "⟦a⟧")];

    public static string Folder => "values";

    public void Dispose()
    {
        _compiled.Dispose();
        _interpreted.Dispose();
    }

    protected override string Outcome(byte[] input)
    {
        // Only text that the content reader accepts and that HTML does not collapse to nothing.
        var text = Encoding.UTF8.GetString(input).ReplaceLineEndings("\n").Trim();
        if (text.Length == 0 || ControlCharacters.IndexIn(text) >= 0)
        {
            return "unread";
        }

        var marked = $"⟦{text}⟧";
        var (html, told) = Written(_compiled, "page.html", marked);
        Assert.Equal("", told);
        Assert.Equal(html, Written(_interpreted, "page.html", marked).Html);
        Assert.Equal(_shape, Shape(html, marked));

        var link = Written(_compiled, "link.html", text);
        Assert.Equal(link, Written(_interpreted, "link.html", text));
        if (link.Told.Length == 0)
        {
            SafeHtml.Known(link.Html);
        }

        return $"{link.Told} {text.Length > 0 && char.IsLetter(text[0])}";
    }

    private static (string Html, string Told) Written(Rendered rendered, string template, string text)
    {
        var diagnostics = new DiagnosticBag();
        View view = new()
        {
            { "x", text },
            { "list", [text, text] },
            {
                "view",
                new View { { "inner", text } }
            },
            { "nothing", (string?)null },
            { "data", json => json.With("a", text).With(text, true) },
        };
        var html = Encoding.UTF8.GetString(rendered.Shared.Render(new PageOutput("x/index.html", [], template, () => view), diagnostics));
        return (html, Told.Of(diagnostics));
    }

    /// <summary>
    /// Elements and attributes in document order, and their texts with <c>¤</c> in place of the value. Soft hyphens stay in text alone.
    /// </summary>
    private static IEnumerable<string> Shape(string html, string value)
    {
        var bare = value.Replace("\u00AD", "", StringComparison.Ordinal);
        foreach (var element in new HtmlParser().ParseDocument(html).All)
        {
            yield return $"<{element.LocalName} "
                + string.Join(
                    ' ',
                    element.Attributes.Select(each => $"{each.Name}={each.Value.Replace(bare, "¤", StringComparison.Ordinal)}")
                );
            if (element.LocalName == "script")
            {
                yield return Data(element.TextContent, bare);
            }
            else
            {
                foreach (var text in element.ChildNodes.OfType<IText>())
                {
                    yield return text.Data.Replace(value, "¤", StringComparison.Ordinal).Replace(bare, "¤", StringComparison.Ordinal);
                }
            }
        }
    }

    private static string Data(string json, string value) =>
        string.Join(
            ' ',
            JsonSerializer
                .Deserialize<Dictionary<string, JsonElement>>(json)!
                .Select(each => $"{each.Key}:{each.Value}".Replace(value, "¤", StringComparison.Ordinal))
        );
}
