#pragma warning disable RS0030 // Publishing writes the site.
using System.Collections.Concurrent;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Publishing;

/// <summary>
/// Writes the new site to a folder next to the output. <see cref="Publish"/> replaces the output as a whole; until then it is unchanged.
/// I/O errors surface as the exceptions of .NET; disposing discards the new site.
/// </summary>
internal sealed class Staging : IDisposable
{
    private readonly OutputFolder _output;
    private readonly WorkingFolder _work;
    private readonly DiagnosticBag _diagnostics;
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal) { [""] = true };
    private bool _closed;

    private Staging(OutputFolder output, WorkingFolder work, DiagnosticBag diagnostics) =>
        (_output, _work, _diagnostics) = (output, work, diagnostics);

    /// <param name="inputs">The folders that the build reads; the output must not overlap them.</param>
    /// <returns>Null if the output cannot be replaced, which is reported to <paramref name="diagnostics"/>.</returns>
    public static Staging? Open(string outputFolder, IReadOnlyList<string> inputs, DiagnosticBag diagnostics)
    {
        if (OutputPath.Validate(outputFolder, inputs) is { } invalidPath)
        {
            diagnostics.Add(invalidPath);
            return null;
        }

        var (output, outputLock) = OutputFolder.Lock(outputFolder, inputs);
        using (outputLock)
        {
            CrashRecovery.Run(output, diagnostics);
            if ((InPlaceExchange.TryFinish(output) ?? output.Validate()) is not { } problem)
            {
                return new Staging(output, WorkingFolder.CreateNew(output), diagnostics);
            }

            diagnostics.Add(problem);
        }

        output.LeaveWorkplace();
        return null;
    }

    /// <summary>Adds a file to the new site. Thread-safe. Must be called only once for each path.</summary>
    /// <param name="path">The path relative to the site, with <c>/</c>.</param>
    public void Write(string path, ReadOnlySpan<byte> content)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        SitePath.ThrowIfInvalid(path);
        CreateFolder(path[..Math.Max(path.LastIndexOf('/'), 0)]);
        NewFile.Write(Path.Join(_work.Site, path), content);
    }

    /// <returns>False if the output can no longer be replaced.</returns>
    public bool Publish()
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        SiteMarker.Write(_work.Site);
        using (_output.Lock())
        {
            if ((InPlaceExchange.TryFinish(_output) ?? _output.Validate() ?? Replace()) is { } problem)
            {
                _diagnostics.Add(problem);
                return false;
            }
        }

        Dispose();
        return true;
    }

    /// <summary>
    /// Removes the working folder, with the old or the discarded site. A failure is reported but does not fail the build.
    /// </summary>
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
            _output.LeaveWorkplace();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _diagnostics.Add(PublishingProblems.Leftover(_work.FullName, exception));
        }
    }

    private Diagnostic? Replace()
    {
        _output.CopyOwnerFilesTo(_work.Site);
        _output.CopyPermissionsTo(_work.Site);
        return Exchange.Replace(_work, _output);
    }

    private void CreateFolder(string folder)
    {
        if (_folders.ContainsKey(folder))
        {
            return;
        }

        Directory.CreateDirectory(Path.Join(_work.Site, folder));
        _folders.TryAdd(folder, true);
    }
}
