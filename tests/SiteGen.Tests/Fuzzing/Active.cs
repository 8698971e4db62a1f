using AngleSharp.Html.Parser;

namespace SiteGen.Tests.Fuzzing;

/// <summary>Detects active content.</summary>
internal static class Active
{
    private const string Ours = "script[src$='assets/site.js'], script[type='application/ld+json']";
    private const string Others =
        "style, iframe, frame, object, embed, base, form, link[rel=import], template, math, "
        + "meta[http-equiv=refresh]:not([content^='0; url='])";

    /// <summary>Pages contain no scripts or script URLs except ours, and tables contain no formulas.</summary>
    public static void AssertNone(Dictionary<string, string> files)
    {
        foreach (var (path, text) in files)
        {
            if (path.EndsWith(".csv", StringComparison.Ordinal))
            {
                Assert.All(Cells(text), static cell => Assert.False(IsFormula(cell), cell));
            }

            if (path.EndsWith(".html", StringComparison.Ordinal))
            {
                AssertNone(text);
            }
        }
    }

    /// <summary>Whether a spreadsheet treats the cell as a formula.</summary>
    public static bool IsFormula(string cell) => cell is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];

    private static IEnumerable<string> Cells(string csv) => Sites.CsvFile.Parse(csv.TrimStart('\uFEFF')).SelectMany(static row => row);

    private static void AssertNone(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        Assert.Empty(page.QuerySelectorAll(Others));
        Assert.Empty(page.QuerySelectorAll("script").Except(page.QuerySelectorAll(Ours)));
        foreach (var attribute in page.All.SelectMany(static element => element.Attributes))
        {
            Assert.False(
                attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name is "style" or "srcdoc",
                attribute.Name
            );
            if (attribute.Name is "href" or "src" or "action")
            {
                Assert.DoesNotMatch(
                    "^[\\x00-\\x20]*(?i:j[\\t\\n\\r]*a[\\t\\n\\r]*v[\\t\\n\\r]*a[\\t\\n\\r]*s|vb|data)[^/]*:",
                    attribute.Value
                );
            }
        }
    }
}
