using System.Globalization;
using System.Runtime.CompilerServices;
using SiteGen.Pages.Charts;

namespace SiteGen.Rendering;

/// <summary>Writes a drawing as SVG that needs nothing else: no style sheet, no font, no script.</summary>
internal static class Svg
{
    private const int Width = 800;
    private const int Margin = 20;
    private const int BarLeft = 270;
    private const int BarWidth = 350;
    private const int RowHeight = 30;
    private const int BarHeight = 20;

    /// <summary>In characters, which are counted because no font is known.</summary>
    private const int TitleLine = 62;
    private const int SourceLine = 105;
    private const int LabelLine = 34;

    /// <summary>The colours of the site's light theme, which differ in lightness.</summary>
    private const string Style =
        "text{font:15px system-ui,'Segoe UI',Roboto,'Noto Sans',sans-serif;fill:#17242a}"
        + ".title{font-size:22px;font-weight:700}.soft{font-size:13px;fill:#4a5a61}.number{font-weight:650}"
        + ".whole{fill:#17242a}.completed{fill:#0b5a70}.dropped_out{fill:#91b5bf}.withdrawn{fill:#d3e1e5}.behind{fill:#c6d1d5}"
        + ".unaccounted{fill:#fff;stroke:#7d8c93;stroke-dasharray:4 3}.provisional{fill:#cedee2;stroke:#0b5a70;stroke-dasharray:4 3}";

    public static void Write(Drawing drawing, Utf8Writer to)
    {
        var titles = Lines(drawing.Title, TitleLine);
        var sources = Lines(drawing.Source, SourceLine);
        var top = 20 + (titles.Count * 28) + 40;
        var bottom = top + (drawing.Rows.Length * RowHeight) + 10;
        var height = bottom + (sources.Count * 18) + 12;

        Add($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-labelledby=\"t d\">");
        Add($"\n<title id=\"t\">");
        to.WriteEncoded(drawing.Title);
        Add($"</title>\n<desc id=\"d\">");
        to.WriteEncoded(
            $"{drawing.Subtitle}. {string.Join("; ", drawing.Rows.Select(static row => $"{row.Label}: {row.Value}"))}. {drawing.Source}"
        );
        Add($"</desc>\n<style>{Style}</style>\n<rect width=\"{Width}\" height=\"{height}\" fill=\"#fff\"/>\n");
        for (var at = 0; at < titles.Count; at++)
        {
            Text(Margin, 42 + (at * 28), "title", titles[at]);
        }

        Text(Margin, top - 24, "soft", drawing.Subtitle);
        for (var at = 0; at < drawing.Rows.Length; at++)
        {
            Row(drawing.Rows[at], top + (at * RowHeight));
        }

        for (var at = 0; at < sources.Count; at++)
        {
            Text(Margin, bottom + 12 + (at * 18), "soft", sources[at]);
        }

        Add($"</svg>\n");

        void Row(DrawingRow row, int y)
        {
            Text(Margin, y + 16, "", row.Label.Length > LabelLine ? row.Label[..(LabelLine - 1)] + "…" : row.Label);
            foreach (var bar in row.Bars.Where(static bar => bar.Width > 0))
            {
                var (left, width) = (BarLeft + (bar.Left * BarWidth / 100), Math.Max(1, bar.Width * BarWidth / 100));
                Add($"<rect class=\"{bar.Kind}\" x=\"{Tenths(left)}\" y=\"{y}\" width=\"{Tenths(width)}\" height=\"{BarHeight}\"/>\n");
            }

            Text(BarLeft + BarWidth + 12, y + 16, "number", row.Value);
        }

        void Text(int x, int y, string kind, string text)
        {
            Add($"<text x=\"{x}\" y=\"{y}\"{(kind.Length > 0 ? $" class=\"{kind}\"" : "")}>");
            to.WriteEncoded(text);
            Add($"</text>\n");
        }

        void Add(DefaultInterpolatedStringHandler markup) => to.Write(markup.ToStringAndClear());
    }

    private static string Tenths(decimal number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private static List<string> Lines(string text, int length)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > length)
            {
                lines.Add(line);
                line = "";
            }

            line += line.Length > 0 ? " " + word : word;
        }

        lines.Add(line);
        return lines;
    }
}
