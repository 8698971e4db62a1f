#pragma warning disable RS0030 // Publishing is what writes the site.
using System.Collections.Concurrent;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Publishing;

/// <summary>
/// The site to be, made beside the output. The output changes in one step when <see cref="Publish"/> is called, or not at all. What the
/// disk refuses (full, not allowed) leaves as the exception that .NET has for it; dispose, and the site is as it was.
/// </summary>
internal sealed class Staging : IDisposable
{
    private readonly OutputFolder _output;
    private readonly DiagnosticBag _diagnostics;
    private readonly long? _outputId;
    private readonly bool _reuses;
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal) { [""] = true };
    private readonly ConcurrentDictionary<string, (OpenedFile File, long Length)> _unfinished = new(StringComparer.Ordinal);
    private WorkingFolder _work;
    private HashSet<string> _inPlace = [];
    private int _fileCount;
    private volatile bool _hasKept;
    private bool _closed;

    private Staging(OutputFolder output, WorkingFolder work, bool reuses, DiagnosticBag diagnostics) =>
        (_output, _work, _reuses, _diagnostics, _outputId) = (output, work, reuses, diagnostics, FileStamp.Of(output.FullName)?.Id);

    public int FileCount => _fileCount;

    /// <summary>Every folder of the site, and its mark, as the disk saw them when it was published; none where the next build begins anew.</summary>
    public IReadOnlyList<(string Path, FileStamp Stamp)> Folders { get; private set; } = [];

    /// <param name="inputs">The folders that the build reads, which the output may not overlap.</param>
    /// <param name="reuses">
    /// Whether the site that is replaced stays beside the output for the next build, and this one begins with what the last one left there:
    /// <see cref="Reuse"/> is to be called before anything is added.
    /// </param>
    /// <returns>Null where the output may not be replaced; why is in <paramref name="diagnostics"/>.</returns>
    public static Staging? Open(string outputFolder, IReadOnlyList<string> inputs, DiagnosticBag diagnostics, bool reuses = false)
    {
        if (OutputPath.Refuse(outputFolder, inputs) is { } impossible)
        {
            diagnostics.Add(impossible);
            return null;
        }

        var output = new OutputFolder(outputFolder, inputs);
        Directory.CreateDirectory(output.Parent);
        using var held = output.Hold();
        var left = Leftovers.Clear(output, reuses, diagnostics);
        if (output.Refuse() is { } foreign)
        {
            left?.Dispose();
            diagnostics.Add(foreign);
            return null;
        }

        return new Staging(output, left ?? WorkingFolder.Claim(output), reuses, diagnostics);
    }

    /// <summary>Removes what killed builds left beside an output that is as it is to be, but for what the next build can begin with.</summary>
    public static void Tidy(string outputFolder, DiagnosticBag diagnostics)
    {
        var output = new OutputFolder(outputFolder, []);
        using var held = output.Hold();
        Leftovers.Clear(output, keepsOne: true, diagnostics)?.Dispose();
    }

    /// <summary>Leaves of the site that the last build left only the files that this one needs as they are.</summary>
    /// <inheritdoc cref="FormerSite.Prune"/>
    public void Reuse(Func<string, long, bool> isWanted, int threads)
    {
        try
        {
            var (folders, files) = FormerSite.Prune(_work.Site, isWanted, threads);
            foreach (var folder in folders)
            {
                _folders[folder] = true;
            }

            (_inPlace, _fileCount) = (files, files.Count);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _diagnostics.Add(PublishingProblems.Leftover(_work.FullName, exception.Message));
            using (_work)
            {
                _work = WorkingFolder.Claim(_output);
            }
        }
    }

    /// <summary>Adds a file to the site to be. May be called by many threads, once for each path.</summary>
    /// <param name="path">Relative to the site, with <c>/</c>.</param>
    /// <param name="content">The file, or the next part of it.</param>
    /// <param name="isLast">Whether no other part follows.</param>
    public void Write(string path, ReadOnlySpan<byte> content, bool isLast = true)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        var (file, length) = _unfinished.TryRemove(path, out var begun) ? begun : (Create(path), 0);
        try
        {
            file.Write(content, length);
            if (!isLast)
            {
                _unfinished[path] = (file, length + content.Length);
            }
        }
        catch (Exception exception)
        {
            file.Dispose();
            if (exception is ArgumentOutOfRangeException)
            {
                throw new IOException($"the file system does not support a file as large as `{path}`"); // So .NET reads EFBIG, as if it were a mistake of ours.
            }

            throw;
        }

        if (!isLast)
        {
            return;
        }

        file.Dispose();
        Interlocked.Increment(ref _fileCount);
    }

    /// <summary>Has a file of the site that was stand in the site to be.</summary>
    /// <returns>False where it cannot; it is to be written then.</returns>
    public bool TryKeep(string path)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        if (_inPlace.Contains(path))
        {
            return true;
        }

        MakeFolder(path[..Math.Max(path.LastIndexOf('/'), 0)]);
        if (!HardLink.TryMake(Path.Join(_output.FullName, path), Path.Join(_work.Site, path)))
        {
            return false;
        }

        _hasKept = true;
        Interlocked.Increment(ref _fileCount);
        return true;
    }

    /// <summary>How the disk sees a file of the site to be.</summary>
    public FileStamp StampOf(string path) => FileStamp.Of(Path.Join(_work.Site, path)) ?? default;

    /// <returns>False where the output has become one that may not be replaced.</returns>
    public bool Publish()
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        Mark.Write(_work.Site);
        using (_output.Hold())
        {
            if (_output.Refuse() is { } problem)
            {
                _diagnostics.Add(problem);
                return false;
            }

            if (_hasKept && FileStamp.Of(_output.FullName)?.Id != _outputId)
            {
                throw new IOException("another build has replaced it; build again");
            }

            _output.CarryOverTo(_work.Site);
            if (_reuses)
            {
                Folders = [.. _folders.Keys.Append(Mark.FileName).Select(path => (path, StampOf(path)))];
            }

            Exchange.Replace(_work, _output);
        }

        Dispose();
        return true;
    }

    /// <summary>Removes the working folder with whichever site is in it, or leaves both for the next build. That this fails does not make a build fail.</summary>
    public void Dispose()
    {
        if (_closed)
        {
            return;
        }

        _closed = true;
        foreach (var (file, _) in _unfinished.Values)
        {
            file.Dispose();
        }

        try
        {
            if (_reuses)
            {
                _work.Leave();
            }
            else
            {
                _work.Remove();
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _diagnostics.Add(PublishingProblems.Leftover(_work.FullName, exception.Message));
        }
    }

    private OpenedFile Create(string path)
    {
        SitePath.Require(path);
        MakeFolder(path[..Math.Max(path.LastIndexOf('/'), 0)]);
        return OpenedFile.Create(Path.Join(_work.Site, path));
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
