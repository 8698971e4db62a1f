using System.Globalization;

namespace SiteGen.Commands;

/// <summary>Shows on a terminal how far a long build has come, in one line that is written over; says nothing about short ones.</summary>
/// <param name="to">Null where nobody watches.</param>
internal sealed class Progress(TextWriter? to)
{
    private const int WorthShowing = 500;

    private readonly Lock _gate = new();
    private int _percent = -1;

    /// <summary>May be called by many threads.</summary>
    public void Report(int done, int all)
    {
        if (to is null || all < WorthShowing)
        {
            return;
        }

        var percent = (int)(100L * done / all);
        lock (_gate)
        {
            if (percent <= _percent)
            {
                return;
            }

            _percent = percent;
            to.Write(string.Create(CultureInfo.InvariantCulture, $"\rrendering {percent}% of {all} files"));
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (_percent >= 0)
        {
            to?.Write($"\r{new string(' ', 60)}\r");
        }
    }
}
