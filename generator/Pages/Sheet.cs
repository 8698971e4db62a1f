using SiteGen.Model;

namespace SiteGen.Pages;

/// <summary>
/// A programme's fact sheet while the files that say all of it are made: its page and its JSON file. It is fetched for the first and let go
/// of after the last, so that ten thousand are not in memory at once.
/// </summary>
internal sealed class Sheet(Programme programme, Edition edition)
{
    private const int Takers = 2;

    private readonly Lock _gate = new();
    private FactSheet? _fetched;
    private int _taken;

    public FactSheet Take()
    {
        lock (_gate)
        {
            var sheet = _fetched ?? edition.SheetOf(programme);
            _fetched = ++_taken % Takers == 0 ? null : sheet;
            return sheet;
        }
    }
}
