using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using SiteGen.Diagnostics;
using SiteGen.Files;
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
    private readonly DiskIndex? _index;
    private IReadOnlyList<string>? _known;
    private Listing? _entries;

    /// <param name="path">Where it is on the disk.</param>
    /// <param name="shown">Its path as people are shown it, with <c>/</c>.</param>
    /// <param name="parent">Null where it is what the user named, which may be a link; below it links are not followed.</param>
    /// <param name="index">Knows what was there before; null where the disk is asked.</param>
    private Folder(string path, string shown, Folder? parent, DiskIndex? index) =>
        (_path, Shown, _parent, _index) = (path, shown, parent, index);

    public string Shown { get; }

    public string Name => System.IO.Path.GetFileName(_path);

    public bool Exists => _parent is null ? Directory.Exists(_path) : Has(_parent.Entries.Folders, Name);

    private Listing Entries => _entries ??= _index is null || !Exists ? Ask() : _index.List(Shown, Ask);

    public static Folder At(string path, DiskIndex? index = null) => new(path, path.Replace('\\', '/').TrimEnd('/'), null, index);

    public Folder Sub(string name)
    {
        var sub = new Folder(System.IO.Path.Join(_path, name), $"{Shown}/{name}", this, _index);
        return _known is null
            ? sub
            : sub.Knowing([
                .. _known.Where(file => file.StartsWith(name + "/", StringComparison.Ordinal)).Select(file => file[(name.Length + 1)..]),
            ]);
    }

    /// <summary>The same folder, of which it is known what is in it.</summary>
    /// <param name="files">Relative to it, with <c>/</c>.</param>
    public Folder Knowing(IReadOnlyList<string> files)
    {
        var folders = files
            .Where(static file => file.Contains('/', StringComparison.Ordinal))
            .Select(static file => file[..file.IndexOf('/', StringComparison.Ordinal)]);
        return new Folder(_path, Shown, _parent, _index)
        {
            _known = files,
            _entries = new Listing(
                [.. files.Where(static file => !file.Contains('/', StringComparison.Ordinal)).Order(StringComparer.Ordinal)],
                [.. folders.Distinct().Order(StringComparer.Ordinal)],
                []
            ),
        };
    }

    public bool Has(string name) => Has(Entries.Files, name);

    /// <summary>The file of this name, or null where there is none or it cannot be read as text.</summary>
    public SourceFile? Read(string name, DiagnosticBag diagnostics) =>
        Has(name) ? SourceReader.Read(System.IO.Path.Join(_path, name), $"{Shown}/{name}", diagnostics) : null;

    /// <summary>Names of files and of folders. Names that begin with a dot are left out; links are reported and left out.</summary>
    public (IReadOnlyList<string> Files, IReadOnlyList<string> Folders) List(DiagnosticBag diagnostics)
    {
        foreach (var name in Entries.Links)
        {
            diagnostics.Add(IsGarbled(name) ? FileProblems.NameNotUtf8($"{Shown}/{name}") : FileProblems.SymbolicLink($"{Shown}/{name}"));
        }

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

    /// <summary>Tells one state of the folder from another: it changes with every name and byte below. The disk is asked at each call.</summary>
    public UInt128 PrintNow()
    {
        var (now, links) = (new Folder(_path, Shown, _parent, _index), new DiagnosticBag());
        var hash = new XxHash128();
        Span<byte> print = stackalloc byte[16];
        foreach (var name in now.ListAll(links))
        {
            hash.Append(MemoryMarshal.AsBytes(name.AsSpan()));
            BinaryPrimitives.WriteUInt128LittleEndian(print, now.Print(name));
            hash.Append(print);
        }
        foreach (var link in links.Sorted())
        {
            hash.Append(MemoryMarshal.AsBytes(link.Path.AsSpan()));
        }

        return hash.GetCurrentHashAsUInt128();
    }

    /// <summary>Tells one state of a file from another.</summary>
    /// <param name="name">Of a file here or below.</param>
    public UInt128 Print(string name) =>
        _index is null ? XxHash128.HashToUInt128(BytesOf(name)) : _index.Print($"{Shown}/{name}", () => BytesOf(name));

    /// <summary>What the disk says of every file below without opening one: a change of it is a sign that something was saved.</summary>
    public string Glance() =>
        string.Concat(
            ListAll(new DiagnosticBag())
                .Select(name =>
                    new FileInfo(System.IO.Path.Join(_path, name)) is { Exists: true } file
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
                    Likeness.Nearest(name, expected)
                )
            );
        }
    }

    private Listing Ask()
    {
        var (files, folders, links) = (new List<string>(), new List<string>(), new List<string>());
        if (!Exists)
        {
            return new Listing(files, folders, links);
        }

        try
        {
            foreach (var (name, kind, _) in FolderEntries.Of(_path).Where(static entry => !entry.Name.StartsWith('.')))
            {
                (
                    kind == EntryKind.Link || IsGarbled(name) ? links
                    : kind == EntryKind.Folder ? folders
                    : files
                ).Add(name);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Directory.Exists(_path)
                ? new UnreadableException(Shown, Unreadable.Refused, exception.Message)
                : new UnreadableException(Shown, Unreadable.Changed);
        }
        foreach (var names in (List<string>[])[files, folders, links])
        {
            names.Sort(StringComparer.Ordinal);
        }

        return new Listing(files, folders, links);
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

    /// <summary>So .NET shows a name whose bytes are no text; it cannot be opened by it.</summary>
    private static bool IsGarbled(string name) => name.Contains('\uFFFD', StringComparison.Ordinal);

    private static bool Has(List<string> sorted, string name) => sorted.BinarySearch(name, StringComparer.Ordinal) >= 0;
}
