using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Publishing;

namespace SiteGen.Tests.Publishing;

/// <summary>A temporary folder for an output called <c>site</c>.</summary>
internal sealed class Workspace : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("sitegen-publishing-").FullName;

    public string Output => Path.Join(Root, "site");

    public DiagnosticBag Diagnostics { get; } = new();

    public string At(params string[] names) => Path.Join([Root, .. names]);

    public void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
    }

    public Staging Open() =>
        Staging.Open(Output, [], Diagnostics) ?? throw new InvalidOperationException("the output was refused: " + Problem());

    /// <summary>Publishes only these files.</summary>
    public void Publish(params (string Path, string Text)[] files)
    {
        using var staging = Open();
        foreach (var (path, text) in files)
        {
            staging.Write(path, Encoding.UTF8.GetBytes(text));
        }

        Assert.True(staging.Publish());
    }

    /// <summary>All files in a folder as <c>path: text</c>, without the marker.</summary>
    public string[] Files(string below = "site") =>
        [
            .. Directory
                .EnumerateFiles(At(below), "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
                .Select(file => $"{Path.GetRelativePath(At(below), file).Replace('\\', '/')}: {File.ReadAllText(file)}")
                .Where(static line => !line.StartsWith(".sitegen:", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The names in the folder that contains the output.</summary>
    public string[] Names() =>
        [.. Directory.EnumerateFileSystemEntries(Root).Select(static path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    /// <summary>The only diagnostic, as <c>code: detail</c>, without the path of the workspace.</summary>
    public string Problem()
    {
        var problem = Assert.Single(Diagnostics.Sorted());
        return $"{problem.Descriptor.Id}: {problem.Detail}".Replace(Root + "/", "", StringComparison.Ordinal);
    }

    /// <summary>Skips the test if the platform has no such permissions.</summary>
    public void SetMode(string path, UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("folders here have no such permissions");
        }
        else
        {
            File.SetUnixFileMode(At(path), mode);
        }
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
