using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Auditing;

/// <summary>Colours that pages show on each other differ as much as WCAG 2.2 (1.4.3, 1.4.11) asks, in both themes.</summary>
internal static class ColoursAreLegible
{
    /// <summary>In tenths, as all contrasts here.</summary>
    private const int OfText = 45;

    private const int OfGraphics = 30;

    private static readonly (string Text, string Ground)[] _texts =
    [
        ("ink", "paper"),
        ("ink", "surface"),
        ("soft", "paper"),
        ("soft", "surface"),
        ("accent", "paper"),
        ("accent", "surface"),
        ("on-accent", "accent"),
        ("mark-ink", "mark"),
        ("warn-ink", "warn"),
    ];

    /// <summary>The classes of a map that mix the accent into the paper, with the texts on them.</summary>
    private static readonly (string Text, string Step)[] _steps =
    [
        ("ink", "step-1"),
        ("ink", "step-2"),
        ("ink", "step-3"),
        ("on-accent", "step-4"),
    ];

    /// <param name="severity">An error where the site is checked for the public.</param>
    public static void Check(Tokens tokens, Severity severity, DiagnosticBag diagnostics)
    {
        var light = PairsOf(tokens.Light).ToArray();
        // What is the same in both themes is told once.
        foreach (
            var (pair, isDark) in light
                .Select(static pair => (pair, false))
                .Concat(PairsOf(tokens.Dark).Except(light).Select(static pair => (pair, true)))
        )
        {
            var (least, contrast) = (pair.IsText ? OfText : OfGraphics, (int)(pair.Top.Value.ContrastWith(pair.Ground.Value) * 10));
            if (contrast < least)
            {
                diagnostics.Add(
                    DesignProblems.WeakContrast(pair.Top.Span, pair.Ground.Span, pair.Names, contrast, least, pair.IsText, isDark, severity)
                );
            }
        }
    }

    private static IEnumerable<Pair> PairsOf(Palette palette)
    {
        foreach (var (text, ground) in _texts)
        {
            if (palette.Colour(text) is { } top && palette.Colour(ground) is { } below)
            {
                yield return new Pair(top, below, (text, ground), IsText: true);
            }
        }

        foreach (var (text, step) in _steps)
        {
            if (
                palette.Colour(text) is { } top
                && palette.Part(step) is { } part
                && palette.Colour("accent") is { } accent
                && palette.Colour("paper") is { } paper
            )
            {
                var below = new Sourced<Colour>(accent.Value.MixedInto(paper.Value, part.Value), part.Span);
                yield return new Pair(top, below, (text, step), IsText: true);
            }
        }

        if (palette.Colour("quiet") is { } quiet && palette.Colour("paper") is { } sheet)
        {
            yield return new Pair(quiet, sheet, ("quiet", "paper"), IsText: false);
        }
    }

    /// <summary>Two colours, the upper one first. Equal if both were.</summary>
    private sealed record Pair(Sourced<Colour> Top, Sourced<Colour> Ground, (string Top, string Ground) Names, bool IsText);
}
