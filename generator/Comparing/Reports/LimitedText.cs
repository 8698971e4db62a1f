using System.Text;

namespace SiteGen.Comparing.Reports;

/// <summary>A text of limited length. From the first line on that does not fit, further lines are counted instead of added.</summary>
/// <param name="limit">In characters, without what the caller adds at the end.</param>
internal sealed class LimitedText(int limit)
{
    private readonly StringBuilder _text = new();

    /// <summary>The number of lines left out.</summary>
    public int Left { get; private set; }

    /// <summary>Adds a table whose heading, if not one of its rows fits, is left out too.</summary>
    /// <param name="end">What closes the table; it always fits.</param>
    public void AddTable(string heading, IEnumerable<string> rows, string end = "")
    {
        var isOpen = false;
        foreach (var row in rows)
        {
            var added = isOpen ? row : heading + row;
            if (Left > 0 || _text.Length + added.Length + end.Length > limit)
            {
                Left++;
                continue;
            }

            _text.Append(added);
            isOpen = true;
        }

        _text.Append(isOpen ? end : "");
    }

    public override string ToString() => _text.ToString();
}
