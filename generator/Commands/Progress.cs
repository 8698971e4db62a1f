using SiteGen.Diagnostics;

namespace SiteGen.Commands;

/// <summary>Shows the progress of a long build on one line of a terminal.</summary>
/// <param name="output">Null if there is no terminal.</param>
internal sealed class Progress(Language language, TextWriter? output)
{
    private const int MinFiles = 500;

    private readonly Lock _gate = new();
    private int _percent = -1;
    private string _line = "";

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
            _line = language.Format($"rendering {percent}% of {total} files");
            output.Write("\r" + _line);
        }
    }

    /// <summary>Erases the line.</summary>
    public void Clear()
    {
        if (_line.Length > 0)
        {
            output?.Write($"\r{new string(' ', _line.Length)}\r");
        }
    }
}
