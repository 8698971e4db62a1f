using System.Globalization;

namespace SiteGen.Commands;

/// <summary>Shows the progress of a long build on one line of a terminal.</summary>
/// <param name="output">Null if there is no terminal.</param>
internal sealed class Progress(TextWriter? output)
{
    private const int MinFiles = 500;

    private readonly Lock _gate = new();
    private int _percent = -1;

    /// <summary>Thread-safe.</summary>
    public void Report(int done, int total)
    {
        if (output is null || total < MinFiles)
        {
            return;
        }

        var percent = (int)(100L * done / total);
        lock (_gate)
        {
            if (percent <= _percent)
            {
                return;
            }

            _percent = percent;
            output.Write(string.Create(CultureInfo.InvariantCulture, $"\rrendering {percent}% of {total} files"));
        }
    }

    /// <summary>Erases the line.</summary>
    public void Clear()
    {
        if (_percent >= 0)
        {
            output?.Write($"\r{new string(' ', 60)}\r");
        }
    }
}
