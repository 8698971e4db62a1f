#pragma warning disable RS0030 // Importing changes the content that it was asked to change.
namespace SiteGen.Importing;

/// <summary>A file's new text beside it, which takes its place in one step or goes without a trace.</summary>
internal sealed class SavedFile : IDisposable
{
    private readonly string _path;

    public SavedFile(string path, TextLines lines)
    {
        _path = path;
        // A name that no build reads.
        Draft = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.import");
        File.WriteAllBytes(Draft, lines.Bytes());
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Draft, File.GetUnixFileMode(path));
        }
    }

    /// <summary>Where the new text is until it is saved.</summary>
    public string Draft { get; }

    public void Save() => File.Move(Draft, _path, overwrite: true);

    public void Dispose() => File.Delete(Draft);
}
