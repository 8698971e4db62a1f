using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Rules;

internal static class ThemeIdsAreUnique
{
    public static void Check(SiteContent content, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var theme in content.Site?.Themes ?? [])
        {
            if (!first.TryAdd(theme.Id.Value, theme.Id.Span))
            {
                diagnostics.Add(AgreementProblems.DuplicateTheme(theme.Id.Span, theme.Id.Value, first[theme.Id.Value]));
            }
        }
    }
}
