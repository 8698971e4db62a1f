using System.Text;

namespace SiteGen.Importing.Lists;

/// <summary>The text of a cell, put together from its parts; most cells have one.</summary>
internal struct TextRuns
{
    /// <summary>In characters: a cell holds at most 32,767, each of which may be an escape of seven.</summary>
    private const int MaxLength = 1 << 18;

    private string? _only;
    private StringBuilder? _all;

    public void Add(string run)
    {
        if (_only is null)
        {
            _only = run;
        }
        else
        {
            (_all ??= new StringBuilder(_only)).Append(run);
        }

        if ((_all?.Length ?? _only.Length) > MaxLength)
        {
            throw UnreadableListException.TooLarge();
        }
    }

    public override readonly string ToString() => _all?.ToString() ?? _only ?? "";
}
