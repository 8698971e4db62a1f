#pragma warning disable RS0030 // Publishing is what writes the site.
using System.Collections.Concurrent;
using SiteGen.Diagnostics;

namespace SiteGen.Publishing;

/// <summary>
/// The new site, written beside the output. The output changes in one step when <see cref="Publish"/> is called, or not at all. What the
/// disk refuses (full, not allowed) leaves as the exception that .NET has for it; dispose, and the site is as it was.
/// </summary>
internal sealed class Staging : IDisposable
{
    private readonly OutputFolder _output;
    private readonly WorkingFolder _work;
    private readonly DiagnosticBag _diagnostics;
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal) { [""] = true };
    private int _fileCount;
    private bool _closed;

    private Staging(OutputFolder output, WorkingFolder work, DiagnosticBag diagnostics) =>
        (_output, _work, _diagnostics) = (output, work, diagnostics);

    public int FileCount => _fileCount;

    /// <param name="inputs">The folders that the build reads, which the output may not overlap.</param>
    /// <returns>Null where the output may not be replaced; why is in <paramref name="diagnostics"/>.</returns>
    public static Staging? Open(string outputFolder, IReadOnlyList<string> inputs, DiagnosticBag diagnostics)
    {
        if (OutputPath.Refuse(outputFolder, inputs) is { } impossible)
        {
            diagnostics.Add(impossible);
            return null;
        }

        var output = new OutputFolder(outputFolder, inputs);
        Directory.CreateDirectory(output.Parent);
        using var held = output.Hold();
        Leftovers.Clear(output, diagnostics);
        if (output.Refuse() is { } foreign)
        {
            diagnostics.Add(foreign);
            return null;
        }

        return new Staging(output, WorkingFolder.Claim(output), diagnostics);
    }

    /// <summary>Adds a file to the new site. Thread-safe; called once for each path.</summary>
    /// <param name="path">Relative to the site, with <c>/</c>.</param>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        SitePath.Require(path);
        MakeFolder(path[..Math.Max(path.LastIndexOf('/'), 0)]);
        using var file = File.OpenHandle(Path.Join(_work.Site, path), FileMode.CreateNew, FileAccess.Write, FileShare.None);
        try
        {
            RandomAccess.Write(file, content, fileOffset: 0);
        }
        catch (ArgumentOutOfRangeException)
        {
            // So .NET reads EFBIG, as if it were a mistake of ours.
            throw new IOException($"the file system does not support a file as large as `{path}`");
        }

        Interlocked.Increment(ref _fileCount);
    }

    /// <returns>False where the output has become one that may not be replaced.</returns>
    public bool Publish()
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        SiteMarker.Write(_work.Site);
        using (_output.Hold())
        {
            if (_output.Refuse() is { } problem)
            {
                _diagnostics.Add(problem);
                return false;
            }

            _output.CarryOverTo(_work.Site);
            Exchange.Replace(_work, _output);
        }

        Dispose();
        return true;
    }

    /// <summary>Removes the working folder with whichever site is in it. That this fails does not make a build fail.</summary>
    public void Dispose()
    {
        if (_closed)
        {
            return;
        }

        _closed = true;
        try
        {
            _work.Remove();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _diagnostics.Add(PublishingProblems.Leftover(_work.FullName, exception.Message));
        }
    }

    private void MakeFolder(string folder)
    {
        if (_folders.ContainsKey(folder))
        {
            return;
        }

        Directory.CreateDirectory(Path.Join(_work.Site, folder));
        _folders.TryAdd(folder, true);
    }
}
