using SiteGen.Diagnostics;
using SiteGen.Pages;

namespace SiteGen.Auditing;

/// <summary>A site with an accent of its own does not keep the icon of the program, which has another colour.</summary>
internal static class IconFollowsAccent
{
    public static void Check(SiteAssets assets, DiagnosticBag diagnostics)
    {
        if (
            assets is { ProgramIcon: { } icon, Tokens.Light: var light }
            && light.Colour("accent") is { } accent
            && !icon.Contains(accent.Value.ToString(), StringComparison.Ordinal)
        )
        {
            diagnostics.Add(DesignProblems.OtherIcon(accent.Span, accent.Value.ToString()));
        }
    }
}
