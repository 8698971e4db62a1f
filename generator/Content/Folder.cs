using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>
/// A folder of content or templates. The disk is asked once for what is in it: whoever looks later makes another one. Names that begin with
/// a dot are left out.
/// </summary>
internal sealed class Folder
{
    private readonly string _path;
    private readonly Folder? _parent;
    private FolderListing? _entries;

    /// <param name="path">Where it is on the disk.</param>
    /// <param name="shown">Its path as people are shown it, with <c>/</c>.</param>
    /// <param name="parent">Null where it is what the user named, which may be a link; below it links are not followed.</param>
    private Folder(string path, string shown, Folder? parent) => (_path, Shown, _parent) = (path, shown, parent);

    public string Shown { get; }

    public string Name => Path.GetFileName(_path);

    public bool Exists => _parent?.Entries.HasFolder(Name) ?? Directory.Exists(_path);

    private FolderListing Entries => _entries ??= Exists ? List() : FolderListing.Empty;

    public static Folder At(string path) => new(path, path.Replace('\\', '/').TrimEnd('/'), null);

    public Folder Sub(string name) => new(Path.Join(_path, name), $"{Shown}/{name}", this);

    public bool Has(string name) => Entries.HasFile(name);

    /// <summary>The file of this name, or null where there is none or it cannot be read as text.</summary>
    public SourceFile? Read(string name, DiagnosticBag diagnostics) =>
        Has(name) ? SourceReader.Read(Path.Join(_path, name), $"{Shown}/{name}", diagnostics) : null;

    /// <summary>Names of files and of folders; links are reported and left out.</summary>
    public (ImmutableArray<string> Files, ImmutableArray<string> Folders) List(DiagnosticBag diagnostics)
    {
        foreach (var name in Entries.Links)
        {
            diagnostics.Add(IsGarbled(name) ? FileProblems.NameNotUtf8($"{Shown}/{name}") : FileProblems.SymbolicLink($"{Shown}/{name}"));
        }

        NameCollisions.Report(Shown, Entries.Files.Concat(Entries.Folders), diagnostics);
        return (Entries.Files, Entries.Folders);
    }

    /// <summary>Paths of all files below, relative to this folder, with <c>/</c>, in ordinal order.</summary>
    public IReadOnlyList<string> ListAll(DiagnosticBag diagnostics)
    {
        var (files, folders) = List(diagnostics);
        var below = folders.SelectMany(folder => Sub(folder).ListAll(diagnostics), static (folder, file) => $"{folder}/{file}");
        return [.. files.Concat(below).Order(StringComparer.Ordinal)];
    }

    /// <summary>Name, size and time of every file below, without opening one: a change of it shows that something was saved.</summary>
    public string State() =>
        string.Concat(
            ListAll(new DiagnosticBag())
                .Select(name =>
                    new FileInfo(Path.Join(_path, name)) is { Exists: true } file
                        ? $"{name}\0{file.Length}\0{file.LastWriteTimeUtc.Ticks}\0"
                        : ""
                )
        );

    /// <summary>Warns of what stands here beside the names that have a meaning.</summary>
    public void ExpectOnly(IEnumerable<string> found, IReadOnlyCollection<string> expected, DiagnosticBag diagnostics)
    {
        foreach (var name in found.Where(name => !expected.Contains(name)))
        {
            diagnostics.Add(
                FileProblems.Unexpected(
                    $"{Shown}/{name}",
                    Message.Verbatim(string.Join(", ", expected.Select(static each => $"`{each}`"))),
                    SpellingSuggestion.Nearest(name, expected)
                )
            );
        }
    }

    private FolderListing List()
    {
        try
        {
            var (files, folders, links) = FolderListing.Of(_path);
            var garbled = files.Concat(folders).Where(IsGarbled);
            return new FolderListing(
                Usable(files),
                Usable(folders),
                [.. links.Concat(garbled).Where(IsVisible).Order(StringComparer.Ordinal)]
            );
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Directory.Exists(_path)
                ? new UnreadableException(Shown, Unreadable.Refused, exception.Message)
                : new UnreadableException(Shown, Unreadable.Changed);
        }
    }

    private static ImmutableArray<string> Usable(ImmutableArray<string> names) =>
        [.. names.Where(static name => IsVisible(name) && !IsGarbled(name))];

    private static bool IsVisible(string name) => !name.StartsWith('.');

    /// <summary>So .NET shows a name whose bytes are no text; it cannot be opened by it.</summary>
    private static bool IsGarbled(string name) => name.Contains('\uFFFD', StringComparison.Ordinal);
}
