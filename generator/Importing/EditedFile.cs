#pragma warning disable RS0030 // Importing writes the content that it was asked to edit.
using SiteGen.Content;
using SiteGen.Diagnostics;
using SiteGen.Text;
using SiteGen.Yaml;

namespace SiteGen.Importing;

/// <summary>A content file that is edited in memory and replaced atomically, or left as it was.</summary>
internal sealed class EditedFile : IDisposable
{
    private readonly string _path;
    private readonly string _displayPath;
    private readonly string _draft;
    private readonly string _original;

    /// <param name="path">Path on disk.</param>
    /// <param name="displayPath">Path in messages and diffs.</param>
    public EditedFile(string path, string displayPath)
    {
        (_path, _displayPath) = (path, displayPath);
        // Builds ignore names that begin with a dot.
        _draft = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.import");
        Lines = TextLines.Read(path);
        _original = Lines.Text;
    }

    public TextLines Lines { get; }

    /// <summary>Reads the file as it is on disk; null if that fails, which is reported.</summary>
    public YamlNode? Read(DiagnosticBag diagnostics) =>
        SourceReader.Read(_path, _displayPath, diagnostics) is { } file ? YamlReader.Read(file, diagnostics) : null;

    /// <summary>Reads the edited text as a build would; null if that fails, which is reported.</summary>
    public SourceFile? ReadDraft(DiagnosticBag diagnostics)
    {
        WriteDraft();
        return SourceReader.Read(_draft, _displayPath, diagnostics);
    }

    public IEnumerable<string> Diff() => UnifiedDiff.Between(_displayPath, _original, Lines.Text);

    public void Save()
    {
        WriteDraft();
        File.Move(_draft, _path, overwrite: true);
    }

    public void Dispose() => File.Delete(_draft);

    private void WriteDraft()
    {
        File.WriteAllBytes(_draft, Lines.Bytes());
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_draft, File.GetUnixFileMode(_path));
        }
    }
}
