using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Rules;

/// <summary>If the site lists its themes, programmes name only these, by id.</summary>
internal static class ThemesExist
{
    public static void Check(SiteContent content, Programme programme, DiagnosticBag diagnostics)
    {
        if (content.Site is not { Themes: { IsEmpty: false } themes } site || content.IncompleteFiles.Contains(site.Source.Path))
        {
            return;
        }

        foreach (var (name, span) in programme.Themes.Where(named => !themes.Any(theme => theme.Id.Value == named.Value)))
        {
            var titled = themes.FirstOrDefault(theme => theme.Title.Equals(name, StringComparison.OrdinalIgnoreCase));
            var nearTitle = SpellingSuggestion.Nearest(name, themes.Select(static theme => theme.Title));
            var near =
                SpellingSuggestion.Nearest(name, themes.Select(static theme => theme.Id.Value))
                ?? themes.FirstOrDefault(theme => theme.Title == nearTitle)?.Id.Value;
            diagnostics.Add(
                titled is null
                    ? AgreementProblems.UnknownTheme(span, name, near, themes.Select(static theme => theme.Id.Value))
                    : AgreementProblems.ThemeByTitle(span, name, titled.Id.Value)
            );
        }
    }
}
