using System.Collections.Frozen;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Rules;

/// <summary>If the site lists its themes, programmes name only these, by id.</summary>
internal sealed class ThemesExist(SiteContent content)
{
    private readonly string[] _ids = [.. content.Site?.Themes.Select(static theme => theme.Id.Value) ?? []];
    private readonly FrozenDictionary<string, string> _idsByTitle = (content.Site?.Themes ?? [])
        .DistinctBy(static theme => theme.Title, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(static theme => theme.Title, static theme => theme.Id.Value, StringComparer.OrdinalIgnoreCase);

    private readonly KnownSpellings _spellings = new((content.Site?.Themes ?? []).Select(static theme => theme.Id.Value));
    private readonly KnownSpellings _titles = new((content.Site?.Themes ?? []).Select(static theme => theme.Title));
    private readonly FrozenSet<string> _known = (content.Site?.Themes ?? []).Select(static theme => theme.Id.Value).ToFrozenSet();

    // A theme may be among those that could not be read.
    private readonly bool _isComplete =
        content.Site is { Themes.IsEmpty: false } site && !content.IncompleteFiles.Contains(site.Source.Path);

    public void Check(Programme programme, DiagnosticBag diagnostics)
    {
        if (!_isComplete)
        {
            return;
        }

        foreach (var (name, span) in programme.Themes.Where(named => !_known.Contains(named.Value)))
        {
            diagnostics.Add(
                _idsByTitle.TryGetValue(name, out var titled)
                    ? AgreementProblems.ThemeByTitle(span, name, titled)
                    : AgreementProblems.UnknownTheme(span, name, Near(name), _ids)
            );
        }
    }

    private string? Near(string name) => _spellings.Nearest(name) ?? (_titles.Nearest(name) is { } title ? _idsByTitle[title] : null);
}
