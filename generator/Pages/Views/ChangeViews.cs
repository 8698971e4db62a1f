using SiteGen.Model;

namespace SiteGen.Pages.Views;

/// <summary>Rows of changes.</summary>
internal static class ChangeViews
{
    public static View Row(ProgrammeChange item, Translations translations)
    {
        var change = item.Change;
        return new View
        {
            { "day", PageHead.Date(change.Day) },
            { "figure", item.Label(translations) },
            { "was", change.Was.Format(change.Figure, translations) },
            { "is", change.Is.Format(change.Figure, translations) },
            { "kind", translations.Of("changes.kinds", change.Kind) },
            { "reason", change.Reason },
        };
    }
}
