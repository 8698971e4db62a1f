using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>SG095: what the design of a site, and its statement of it, owe to all readers.</summary>
internal static class DesignProblems
{
    /// <summary>A warning while the design is being made, an error before it goes to the public; so is the next.</summary>
    private static readonly DiagnosticDescriptor _hardToRead = new("SG0950", Severity.Warning, $"text is hard to read on its background");
    private static readonly DiagnosticDescriptor _hardToSee = new("SG0951", Severity.Warning, $"lines are hard to see on their background");
    private static readonly DiagnosticDescriptor _noStatement = new("SG0952", Severity.Warning, $"accessibility statement is missing");
    private static readonly DiagnosticDescriptor _otherIcon = new("SG0953", Severity.Warning, $"icon has another colour than the site");

    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [_hardToRead, _hardToSee, _noStatement, _otherIcon];

    /// <param name="at">The declaration of the upper colour.</param>
    /// <param name="ground">That of the lower.</param>
    /// <param name="names">Their names without the hyphens in front.</param>
    /// <param name="tenths">Their contrast in tenths, rounded down.</param>
    /// <param name="least">What it must be, in tenths.</param>
    /// <param name="isText">Whether the upper is the colour of text, not of lines and signs.</param>
    public static Diagnostic WeakContrast(
        SourceSpan at,
        SourceSpan ground,
        (string Top, string Ground) names,
        int tenths,
        int least,
        bool isText,
        bool isDark,
        Severity severity
    )
    {
        var found = Found(names, tenths, isDark);
        return Diagnostic.At(
            (isText ? _hardToRead : _hardToSee) with
            {
                Severity = severity,
            },
            at,
            isText ? $"{found}; text needs {Ratio(least)}" : (Message)$"{found}; lines and signs need {Ratio(least)}",
            $"make one of the two darker or lighter, a step of the map by its percentage; each theme may have values of its own"
        ) with
        {
            Related = [new RelatedLocation(ground, $"the background")],
        };
    }

    public static Diagnostic NoStatement(string site) =>
        Diagnostic.InPath(
            _noStatement,
            site,
            $"the law asks every public website for an accessibility statement, and `accessibility` is not written here",
            $"add `accessibility` with `status`, `prepared`, `method` and `email`; the statement becomes a page of its own"
        );

    public static Diagnostic OtherIcon(SourceSpan accent, string colour) =>
        Diagnostic.At(
            _otherIcon,
            accent,
            $"the accent is {colour}, and `assets/favicon.svg` is still the one of the program",
            $"`sitegen templates copy assets/favicon.svg`, then write {colour} in it, or put your own icon in its place"
        );

    private static Message Found((string Top, string Ground) names, int tenths, bool isDark)
    {
        var (top, ground) = ($"--{names.Top}", $"--{names.Ground}");
        return isDark
            ? $"in the dark theme, `{top}` on `{ground}` has a contrast of {Ratio(tenths)}"
            : (Message)$"in the light theme, `{top}` on `{ground}` has a contrast of {Ratio(tenths)}";
    }

    /// <summary>Two numbers, because languages part them with different signs.</summary>
    private static Message Ratio(int tenths) => $"{tenths / 10}.{tenths % 10} : 1";
}
