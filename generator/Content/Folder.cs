using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>
/// A folder of content or templates. Its entries are listed once and cached; create a new instance to see changes.
/// </summary>
internal sealed class Folder
{
    private readonly string _path;
    private readonly Folder? _parent;
    private readonly bool _hasDotfiles;
    private FolderListing? _entries;

    /// <param name="path">The path on disk.</param>
    /// <param name="displayPath">The path in messages, with <c>/</c>.</param>
    /// <param name="parent">Null for the folder that the user named, which may be a link; links below it are not followed.</param>
    /// <param name="hasDotfiles">Whether names that begin with a dot are listed.</param>
    private Folder(string path, string displayPath, Folder? parent, bool hasDotfiles) =>
        (_path, DisplayPath, _parent, _hasDotfiles) = (path, displayPath, parent, hasDotfiles);

    public string DisplayPath { get; }

    public string Name => Path.GetFileName(_path);

    public bool Exists => _parent?.Entries.HasFolder(Name) ?? Directory.Exists(_path);

    private FolderListing Entries => _entries ??= Exists ? List() : FolderListing.Empty;

    public static Folder At(string path) => new(path, path.Replace('\\', '/').TrimEnd('/'), null, hasDotfiles: false);

    public Folder Sub(string name) => Sub(name, _hasDotfiles);

    /// <summary>A folder in whose tree names that begin with a dot count, too.</summary>
    public Folder SubWithDotfiles(string name) => Sub(name, hasDotfiles: true);

    /// <summary>The names of its files; <see cref="List(DiagnosticBag)"/> reports what is no file.</summary>
    public ImmutableArray<string> Files => Entries.Files;

    public bool Has(string name) => Entries.HasFile(name);

    /// <summary>Whether there is a file or a folder of this name.</summary>
    public bool HasAny(string name) => Has(name) || Entries.HasFolder(name);

    /// <summary>Names that an entry could be given instead of its own.</summary>
    public FreeNames FreeNames() => new([.. Entries.Files, .. Entries.Folders, .. Entries.Links]);

    /// <summary>Reads a file; null if it does not exist or is not valid text. A folder in its place is reported.</summary>
    public SourceFile? Read(string name, DiagnosticBag diagnostics) =>
        !IsFolder(name, diagnostics) && Has(name) ? SourceReader.Read(Path.Join(_path, name), $"{DisplayPath}/{name}", diagnostics) : null;

    /// <param name="path">The names of folders, then of the file.</param>
    public SourceFile? Read(ReadOnlySpan<string> path, DiagnosticBag diagnostics) =>
        path is [var name] ? Read(name, diagnostics) : Sub(path[0]).Read(path[1..], diagnostics);

    /// <summary>Reads a file whole; null if it cannot be read, which is reported.</summary>
    public byte[]? ReadBytes(string name, int maxBytes, DiagnosticBag diagnostics)
    {
        if (IsFolder(name, diagnostics))
        {
            return null;
        }

        try
        {
            return InputFile.Read(Path.Join(_path, name), $"{DisplayPath}/{name}", maxBytes);
        }
        catch (UnreadableException exception)
        {
            diagnostics.Add(FileProblems.CannotRead(exception));
            return null;
        }
    }

    /// <summary>The names of files and folders. Links are reported and left out, and so is a file in the place of this folder.</summary>
    public (ImmutableArray<string> Files, ImmutableArray<string> Folders) List(DiagnosticBag diagnostics)
    {
        if (_parent?.Has(Name) == true)
        {
            diagnostics.Add(FileProblems.FileForFolder(DisplayPath));
        }

        foreach (var name in Entries.Links)
        {
            diagnostics.Add(FileProblems.SymbolicLink($"{DisplayPath}/{name}"));
        }

        foreach (var name in Entries.Undecodable)
        {
            diagnostics.Add(FileProblems.NameNotUtf8($"{DisplayPath}/{name}"));
        }

        foreach (var name in Entries.Files.Concat(Entries.Folders))
        {
            PublicText.CheckName(name, $"{DisplayPath}/{name}", diagnostics);
        }

        NameCollisions.Report(DisplayPath, Entries.Files.Concat(Entries.Folders), diagnostics);
        return (Entries.Files, Entries.Folders);
    }

    /// <summary>The paths of all files in the tree, relative to this folder, with <c>/</c>, in ordinal order.</summary>
    public IReadOnlyList<string> ListAll(DiagnosticBag diagnostics)
    {
        var (files, folders) = List(diagnostics);
        var below = folders.SelectMany(folder => Sub(folder).ListAll(diagnostics), static (folder, file) => $"{folder}/{file}");
        return [.. files.Concat(below).Order(StringComparer.Ordinal)];
    }

    /// <summary>All names in the tree, with size and modification time of files, to detect changes without reading files.</summary>
    public string Fingerprint() =>
        Exists
            ? string.Join(
                '\0',
                [
                    "{",
                    .. Entries.Files.Select(Fingerprint),
                    .. Entries.Links,
                    .. Entries.Undecodable,
                    .. Entries.Folders.Select(name => name + Sub(name).Fingerprint()),
                    "}",
                ]
            )
            : "";

    /// <summary>Warns about unexpected names.</summary>
    public void ExpectOnly(IEnumerable<string> found, IReadOnlyCollection<string> expected, DiagnosticBag diagnostics)
    {
        var free = FreeNames();
        foreach (var name in found.Where(name => !expected.Contains(name)))
        {
            var near = SpellingSuggestion.Nearest(name, expected);
            diagnostics.Add(
                FileProblems.Unexpected(
                    $"{DisplayPath}/{name}",
                    Message.Verbatim(string.Join(", ", expected.Select(static each => $"`{each}`"))),
                    near is not null && free.TryTake(name, near) ? near : null
                )
            );
        }
    }

    private bool IsFolder(string name, DiagnosticBag diagnostics)
    {
        if (!Entries.HasFolder(name))
        {
            return false;
        }

        diagnostics.Add(FileProblems.FolderForFile($"{DisplayPath}/{name}"));
        return true;
    }

    /// <summary>Size and modification time of a file that is in no content folder; empty if there is none.</summary>
    public static string FingerprintOfFile(string path) =>
        new FileInfo(path) is { Exists: true } info ? $"\0{info.Length}\0{info.LastWriteTimeUtc.Ticks}" : "";

    private string Fingerprint(string file) => file + FingerprintOfFile(Path.Join(_path, file));

    private Folder Sub(string name, bool hasDotfiles) => new(Path.Join(_path, name), $"{DisplayPath}/{name}", this, hasDotfiles);

    private FolderListing List()
    {
        try
        {
            return FolderListing.Of(_path, _hasDotfiles);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw UnreadableException.Of(exception, DisplayPath, isThere: Directory.Exists(_path));
        }
    }
}
