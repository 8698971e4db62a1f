using System.IO.Enumeration;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>
/// A folder of content or templates, listed in ordinal order of names, so that the disk's own order never shows. The disk is asked once for
/// what is in it: whoever looks later makes another one.
/// </summary>
internal sealed class Folder
{
    private readonly string _path;
    private readonly Folder? _parent;
    private (List<string> Files, List<string> Folders, List<string> Links)? _entries;

    /// <param name="path">Where it is on the disk.</param>
    /// <param name="shown">Its path as people are shown it, with <c>/</c>.</param>
    /// <param name="parent">Null where it is what the user named, which may be a link; below it links are not followed.</param>
    private Folder(string path, string shown, Folder? parent) => (_path, Shown, _parent) = (path, shown, parent);

    public string Shown { get; }

    public string Name => System.IO.Path.GetFileName(_path);

    public bool Exists => _parent is null ? Directory.Exists(_path) : Has(_parent.Entries.Folders, Name);

    private (List<string> Files, List<string> Folders, List<string> Links) Entries => _entries ??= Ask();

    public static Folder At(string path) => new(path, path.Replace('\\', '/').TrimEnd('/'), null);

    public Folder Sub(string name) => new(System.IO.Path.Join(_path, name), $"{Shown}/{name}", this);

    public bool Has(string name) => Has(Entries.Files, name);

    /// <summary>The file of this name, or null where there is none or it cannot be read as text.</summary>
    public SourceFile? Read(string name, DiagnosticBag diagnostics) =>
        Has(name) ? SourceReader.Read(System.IO.Path.Join(_path, name), $"{Shown}/{name}", diagnostics) : null;

    /// <summary>Names of files and of folders. Names that begin with a dot are left out; links are reported and left out.</summary>
    public (IReadOnlyList<string> Files, IReadOnlyList<string> Folders) List(DiagnosticBag diagnostics)
    {
        foreach (var name in Entries.Links) diagnostics.Add(IsGarbled(name) ? FileProblems.GarbledName($"{Shown}/{name}") : FileProblems.Link($"{Shown}/{name}"));
        LikeNames.Report(Shown, Entries.Files.Concat(Entries.Folders), diagnostics);
        return (Entries.Files, Entries.Folders);
    }

    /// <summary>Paths of all files below, relative to this folder, with <c>/</c>.</summary>
    public IReadOnlyList<string> ListAll(DiagnosticBag diagnostics)
    {
        var (files, folders) = List(diagnostics);
        var below = folders.SelectMany(folder => Sub(folder).ListAll(diagnostics), static (folder, file) => $"{folder}/{file}");
        return [.. files.Concat(below).Order(StringComparer.Ordinal)];
    }

    /// <summary>Tells one state of the folder from another: it changes with every name and byte below.</summary>
    public byte[] Print()
    {
        var links = new DiagnosticBag();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in ListAll(links))
        {
            var bytes = BytesOf(name);
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\0{bytes.Length}\0"));
            hash.AppendData(bytes);
        }
        foreach (var link in links.Sorted()) hash.AppendData(Encoding.UTF8.GetBytes(link.Path));
        return hash.GetHashAndReset();
    }

    /// <summary>Tells one state of a file from another.</summary>
    public byte[] Print(string name) => SHA256.HashData(BytesOf(name));

    /// <summary>What the disk says of every file below without opening one: a change of it is a sign that something was saved.</summary>
    public string Glance() => string.Concat(ListAll(new DiagnosticBag()).Select(name =>
        new FileInfo(System.IO.Path.Join(_path, name)) is { Exists: true } file ? $"{name}\0{file.Length}\0{file.LastWriteTimeUtc.Ticks}\0" : ""));

    /// <summary>Warns of what stands here beside the names that have a meaning.</summary>
    public void ExpectOnly(IEnumerable<string> found, IReadOnlyCollection<string> expected, DiagnosticBag diagnostics)
    {
        foreach (var name in found.Where(name => !expected.Contains(name)))
        {
            diagnostics.Add(FileProblems.Unexpected($"{Shown}/{name}", Message.Verbatim(string.Join(", ", expected.Select(static each => $"`{each}`"))), Likeness.Nearest(name, expected)));
        }
    }

    private (List<string> Files, List<string> Folders, List<string> Links) Ask()
    {
        var (files, folders, links) = (new List<string>(), new List<string>(), new List<string>());
        if (!Exists) return (files, folders, links);
        try
        {
            foreach (var (name, isFolder) in All(FileAttributes.ReparsePoint).Where(static entry => !IsGarbled(entry.Name))) (isFolder ? folders : files).Add(name);
            files.Sort(StringComparer.Ordinal);
            folders.Sort(StringComparer.Ordinal);
            // To ask once more, this time with the links, costs far less than to ask of each name whether it is one.
            links.AddRange(All(FileAttributes.None).Select(static entry => entry.Name).Where(name => !Has(files, name) && !Has(folders, name) && (IsGarbled(name) || IsLink(name))));
            links.Sort(StringComparer.Ordinal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Directory.Exists(_path) ? new UnreadableException(Shown, Unreadable.Refused, exception.Message) : new UnreadableException(Shown, Unreadable.Changed);
        }
        return (files, folders, links);
    }

    /// <summary>What cannot be read stands for itself: whoever reads it tells of it.</summary>
    private byte[] BytesOf(string name)
    {
        try
        {
            return InputFile.Read(System.IO.Path.Join(_path, name), name, InputFile.Most);
        }
        catch (UnreadableException exception)
        {
            return [(byte)exception.Why];
        }
    }

    /// <summary>A name that came between the two times that the disk was asked is none.</summary>
    private bool IsLink(string name) => new FileInfo(System.IO.Path.Join(_path, name)) is { Attributes: not (FileAttributes)(-1) } entry && entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    /// <summary>So .NET shows a name whose bytes are no text; it cannot be opened by it.</summary>
    private static bool IsGarbled(string name) => name.Contains('\uFFFD', StringComparison.Ordinal);

    private FileSystemEnumerable<(string Name, bool IsFolder)> All(FileAttributes skipped) =>
        new(
            _path,
            static (ref entry) => (entry.FileName.ToString(), entry.IsDirectory),
            new EnumerationOptions { AttributesToSkip = skipped, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = static (ref entry) => !entry.FileName.StartsWith('.'),
        };

    private static bool Has(List<string> sorted, string name) => sorted.BinarySearch(name, StringComparer.Ordinal) >= 0;
}
