using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Tests.Sites;
using SiteGen.Tests.Stories;

namespace SiteGen.Tests.Auditing;

/// <summary>Own colours: what of them would be hard to read, and what follows them.</summary>
public sealed class ColoursTests : IDisposable
{
    private const string File = "templates/assets/tokens.css";

    private static readonly string _shipped = System.IO.File.ReadAllText(Path.Join(Repository.Templates, "assets/tokens.css"));

    private readonly Story _story = new();

    public void Dispose() => _story.Dispose();

    [Fact]
    public void An_accent_that_is_too_light_is_told_with_its_contrast_where_it_is_declared()
    {
        Own("--accent: #0b5a70;", "--accent: #3d9ab5;");
        var problem = Check().Single(static each => each.Detail.ToString().Contains("`--accent` on `--paper`", StringComparison.Ordinal));
        Assert.Equal(("SG0950", Severity.Error), (problem.Descriptor.Id, problem.Descriptor.Severity));
        Assert.Equal("--accent: #3d9ab5", problem.Span!.Value.Text.ToString());
        Assert.Equal((_story.At(File), LineOf("#3d9ab5"), 3), (problem.Path, problem.Span.Value.Line, problem.Span.Value.Column));
        Assert.Equal("--paper: #ffffff", Assert.Single(problem.Related).Span.Text.ToString());
        Assert.EndsWith("has a contrast of 3.2 : 1; text needs 4.5 : 1", problem.Detail.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(
            "kontrast 3,2 : 1; tekstil peab see olema vähemalt 4,5 : 1",
            Language.Estonian.Format(problem.Detail),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_build_publishes_a_design_that_is_not_finished_and_warns()
    {
        Own("--soft: #4a5a61;", "--soft: #aaaaaa;");
        // As outside CI: in CI, a build also checks, and its warnings are errors.
        var outcome = SiteGen.Build.Run(_story.Request());
        Assert.Equal((0, 2), (outcome.ExitCode, outcome.Diagnostics.Count(static each => each.Descriptor.Id == "SG0950")));
    }

    /// <summary>Each of the pairs, in each of the themes: a colour that equals what it stands on.</summary>
    [Theory]
    [InlineData("ink", "paper")]
    [InlineData("soft", "surface")]
    [InlineData("accent", "surface")]
    [InlineData("on-accent", "accent")]
    [InlineData("mark-ink", "mark")]
    [InlineData("warn-ink", "warn")]
    [InlineData("quiet", "paper")]
    public void A_colour_on_its_like_is_told_in_both_themes(string top, string ground)
    {
        _story.With(File, string.Join('\n', _shipped.Split('\n').Select(line => IsOf(top, line) ? $"--{top}: var(--{ground});" : line)));
        var told = Check().Select(static each => each.Detail.ToString()).ToArray();
        foreach (var theme in (string[])["light", "dark"])
        {
            Assert.Contains(
                told,
                each =>
                    each.StartsWith($"in the {theme} theme, `--{top}` on `--{ground}` has a contrast of 1.0 : 1;", StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public void A_step_of_the_map_that_hides_its_texts_is_told_where_it_is_declared()
    {
        Own("--step-3: 60%;", "--step-3: 75%;");
        var problem = Assert.Single(Check());
        Assert.Equal("--step-3: 75%", Assert.Single(problem.Related).Span.Text.ToString());
    }

    [Fact]
    public void What_the_dark_theme_does_not_set_is_as_in_the_light_one()
    {
        Own("    --ink: #e4ebee;\n", "");
        Assert.All(
            Check(),
            static each => Assert.StartsWith("in the dark theme, `--ink` on ", each.Detail.ToString(), StringComparison.Ordinal)
        );
        Assert.All(Check(), static each => Assert.Equal("--ink: #17242a", each.Span!.Value.Text.ToString()));
        Assert.NotEmpty(Check());
    }

    /// <summary>As browsers compute them; null where a colour lets something through, or its look depends on the screen.</summary>
    [Theory]
    [InlineData("#0B5A70", "#0b5a70")]
    [InlineData("#fa0f", "#ffaa00")]
    [InlineData("#0b5a70ff", "#0b5a70")]
    [InlineData("White", "#ffffff")]
    [InlineData("rebeccapurple", "#663399")]
    [InlineData("darkslategrey", "#2f4f4f")]
    [InlineData("rgb(11, 90, 112)", "#0b5a70")]
    [InlineData("rgb(11 90 112 / 100%)", "#0b5a70")]
    [InlineData("rgba(11,90,112,1)", "#0b5a70")]
    [InlineData("rgb(100% 50% 0%)", "#ff8000")]
    [InlineData("hsl(120, 100%, 25%)", "#008000")]
    [InlineData("hsl(-240deg 100% 25% / 1)", "#008000")]
    [InlineData("oklch(62.8% 0.25768 29.234)", "#ff0000")]
    [InlineData("oklch(0.51975 0.17686 142.495deg)", "#008000")]
    [InlineData("oklch(100% 0 0)", "#ffffff")]
    [InlineData("oklch(60% 0.4 150)", null)]
    [InlineData("#0b5a7080", null)]
    [InlineData("rgb(0 0 0 / 50%)", null)]
    [InlineData("rgb(300 0 0)", null)]
    [InlineData("rgb(1 2)", null)]
    [InlineData("transparent", null)]
    [InlineData("CanvasText", null)]
    [InlineData("ActiveBorder", null)]
    [InlineData("currentColor", null)]
    [InlineData("#12345", null)]
    [InlineData("#ggg", null)]
    [InlineData("", null)]
    public void A_colour_is_read_in_the_forms_that_designers_write(string css, string? colour) =>
        Assert.Equal(colour, ColourNotation.Read(css)?.ToString());

    [Theory]
    [InlineData("color-mix(in oklab, red, white)")]
    [InlineData("#0b5a7080")]
    [InlineData("var(--accent)")]
    [InlineData("")]
    public void A_colour_that_is_not_understood_is_left_alone(string colour)
    {
        Own("--accent: #0b5a70;", $"--accent: {colour};");
        Assert.Empty(Check());
    }

    [Theory]
    [InlineData(":root { --ink: #999; --paper: #fff; }")]
    [InlineData(":root{--paper:white;--ink:#999}")]
    [InlineData(":root {\n  --ink: rgb(153, 153, 153);\r\n  --paper: rgb(255 255 255);\n}\n")]
    [InlineData("/* --ink: #000; */ html { --ink: var(--Own); --Own: #999; --paper: #FFF /* } */; }")]
    [InlineData(":root, :host { --ink: var(--own, #999); --paper: #fff }")]
    [InlineData(":root { --ink: color-mix(in srgb, black 40%, var(--paper)); --paper: #fff }")]
    [InlineData("@layer own { @media screen { :root { --ink: #999; --paper: #fff } } }")]
    public void Colours_are_read_however_they_are_written(string css)
    {
        _story.With(File, css);
        Assert.Contains("contrast of 2.8 : 1", Assert.Single(Check()).Detail.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(":root { --ink: light-dark(#000, rgb(80, 80, 80)); --paper: light-dark(white, black); }")]
    [InlineData(":root { --ink: #000; --paper: #fff; @media (prefers-color-scheme: dark) { --ink: #505050; --paper: #000 } }")]
    [InlineData(":root { --ink: #505050; --paper: #000; } @media (prefers-color-scheme: light) { html { --paper: #fff } }")]
    public void A_theme_is_measured_with_its_own_colours(string css)
    {
        _story.With(File, css);
        Assert.StartsWith("in the dark theme, ", Assert.Single(Check()).Detail.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/* :root { --ink: #fff; --paper: #fff; } */")]
    [InlineData("@media print { :root { --ink: #fff; --paper: #fff; } }")]
    [InlineData("@media not (prefers-color-scheme: dark) { :root { --ink: #fff; --paper: #fff; } }")]
    [InlineData("@media (forced-colors: active) { :root { --ink: #fff; --paper: #fff; } }")]
    [InlineData("[data-theme=dark] { --ink: #fff; --paper: #fff; }")]
    [InlineData(".own { @media (prefers-color-scheme: dark) { --ink: #fff; --paper: #fff; } }")]
    [InlineData("--ink: #fff; --paper: #fff;")]
    [InlineData("} } :root { --ink: #000; --paper: #fff")]
    [InlineData("/* {")]
    public void What_sets_no_theme_of_the_page_is_left_alone(string css)
    {
        _story.With(File, css);
        Assert.Empty(Check());
    }

    [Fact]
    public void Contrast_is_that_of_the_guidelines()
    {
        var (white, grey) = (ColourNotation.Read("white")!.Value, ColourNotation.Read("#767676")!.Value);
        Assert.Equal(21, white.ContrastWith(ColourNotation.Read("#000")!.Value), 6);
        // The lightest grey that texts on white may have.
        Assert.Equal(4.54, grey.ContrastWith(white), 2);
        Assert.Equal(white.ContrastWith(grey), grey.ContrastWith(white));
    }

    [Fact]
    public void Phones_take_the_paper_of_the_own_design()
    {
        Own("--paper: #ffffff;", "--paper: #FFFDF8;");
        _story.Built();
        Assert.Equal(["#fffdf8", "#11191d"], _story.Page("").Values("meta[name=theme-color]", "content"));
        _story.With(File, ":root {}\n").Built();
        Assert.Empty(_story.Page("").QuerySelectorAll("meta[name=theme-color]"));
    }

    [Fact]
    public void An_own_accent_asks_for_an_icon_of_its_own()
    {
        Own("--accent: #0b5a70;", "--accent: #8a2f4d;");
        var problem = Assert.Single(Check());
        Assert.Equal(("SG0953", Severity.Warning), (problem.Descriptor.Id, problem.Descriptor.Severity));
        Assert.Equal("--accent: #8a2f4d", problem.Span!.Value.Text.ToString());
        _story.With("templates/assets/favicon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>\n");
        Assert.Empty(Check());
    }

    [Fact]
    public void A_logo_stands_beside_the_name_and_says_nothing_itself()
    {
        _story.Built();
        Assert.Empty(_story.Page("").QuerySelectorAll(".brand img"));
        _story.With("templates/assets/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 1\"/>\n").Built();
        foreach (var (address, root) in (ReadOnlySpan<(string, string)>)[("", ""), ("koolitused/tootuba/", "../../")])
        {
            var brand = _story.Page(address).Only(".brand");
            Assert.Equal(($"{root}assets/logo.svg", ""), (brand.Only("img").GetAttribute("src"), brand.Only("img").GetAttribute("alt")));
            Assert.Equal("Faktilehed", brand.TextContent);
        }

        Assert.True(_story.Has("site/assets/logo.svg"));
        Assert.Empty(Check());
    }

    private static bool IsOf(string name, string line) => line.Trim().StartsWith($"--{name}: #", StringComparison.Ordinal);

    private int LineOf(string text) =>
        Array.FindIndex(_story.Read(File).Split('\n'), line => line.Contains(text, StringComparison.Ordinal)) + 1;

    private void Own(string old, string @new) => _story.With(File, _shipped).Replace(File, old, @new);

    private ImmutableArray<Diagnostic> Check() => Build.Run(_story.Request() with { Output = null, Audit = true }).Diagnostics;
}
