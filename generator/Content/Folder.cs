using System.Security.Cryptography;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Content;

/// <summary>A folder of content or templates, listed in ordinal order of names, so that the disk's own order never shows.</summary>
/// <param name="path">Where it is on the disk.</param>
/// <param name="shown">Its path as people are shown it, with <c>/</c>.</param>
/// <param name="isRoot">Whether it is what the user named, which may be a link; below it links are not followed.</param>
internal sealed class Folder(string path, string shown, bool isRoot = false)
{
    public string Shown => shown;

    public string Name => System.IO.Path.GetFileName(path);

    public bool Exists => Directory.Exists(path) && (isRoot || !IsLink(path));

    public static Folder At(string path) => new(path, path.Replace('\\', '/').TrimEnd('/'), isRoot: true);

    public Folder Sub(string name) => new(System.IO.Path.Combine(path, name), $"{shown}/{name}");

    public bool Has(string name) => System.IO.Path.Combine(path, name) is var file && File.Exists(file) && !IsLink(file);

    /// <summary>The file of this name, or null where there is none or it cannot be read as text.</summary>
    public SourceFile? Read(string name, DiagnosticBag diagnostics) =>
        Has(name) ? SourceReader.Read(System.IO.Path.Combine(path, name), $"{shown}/{name}", diagnostics) : null;

    /// <summary>Names of files and of folders. Names that begin with a dot are left out; links are reported and left out.</summary>
    public (IReadOnlyList<string> Files, IReadOnlyList<string> Folders) List(DiagnosticBag diagnostics)
    {
        var files = new List<string>();
        var folders = new List<string>();
        if (!Exists) return (files, folders);
#pragma warning disable RS0030 // the one listing, sorted below
        foreach (var entry in new DirectoryInfo(path).EnumerateFileSystemInfos())
#pragma warning restore RS0030
        {
            if (entry.Name.StartsWith('.')) continue;
            if (IsLink(entry.FullName)) diagnostics.Add(FileProblems.Link($"{shown}/{entry.Name}"));
            else (entry is DirectoryInfo ? folders : files).Add(entry.Name);
        }
        files.Sort(StringComparer.Ordinal);
        folders.Sort(StringComparer.Ordinal);
        return (files, folders);
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
            var bytes = File.ReadAllBytes(System.IO.Path.Combine(path, name));
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\0{bytes.Length}\0"));
            hash.AppendData(bytes);
        }
        foreach (var link in links.Sorted()) hash.AppendData(Encoding.UTF8.GetBytes(link.Path));
        return hash.GetHashAndReset();
    }

    /// <summary>Tells one state of a file from another.</summary>
    public byte[] Print(string name) => SHA256.HashData(File.ReadAllBytes(System.IO.Path.Combine(path, name)));

    /// <summary>What the disk says of every file below without opening one: a change of it is a sign that something was saved.</summary>
    public string Glance() => string.Concat(ListAll(new DiagnosticBag()).Select(name =>
        new FileInfo(System.IO.Path.Combine(path, name)) is { Exists: true } file ? $"{name}\0{file.Length}\0{file.LastWriteTimeUtc.Ticks}\0" : ""));

    /// <summary>Warns of what stands here beside the names that have a meaning.</summary>
    public void ExpectOnly(IEnumerable<string> found, IReadOnlyCollection<string> expected, DiagnosticBag diagnostics)
    {
        foreach (var name in found.Where(name => !expected.Contains(name)))
        {
            diagnostics.Add(FileProblems.Unexpected($"{shown}/{name}", Message.Verbatim(string.Join(", ", expected.Select(static each => $"`{each}`"))), Likeness.Nearest(name, expected)));
        }
    }

    private static bool IsLink(string path) => File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint);
}
