#pragma warning disable RS0030 // The only place that creates files, except for locks.
using Microsoft.Win32.SafeHandles;
using SiteGen.Text;

namespace SiteGen.Files;

/// <summary>
/// Creates files. A name that is taken is an error, even by a link without a target: nothing is followed, opened or overwritten.
/// </summary>
internal static class NewFile
{
    private const int FileTooLarge = 27; // EFBIG

    /// <exception cref="IOException">The name is taken, or the file cannot be created.</exception>
    public static SafeFileHandle Create(string path, FileShare share = FileShare.None) =>
        File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, share);

    /// <exception cref="IOException">The name is taken, or the disk is full, for example. Then there is no file.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = Create(path);
        try
        {
            RandomAccess.Write(file, bytes, fileOffset: 0);
        }
        catch (Exception exception)
        {
            File.Delete(path);
            if (exception is ArgumentOutOfRangeException)
            {
                // .NET maps EFBIG to this exception, as if it were a bug in the caller.
                throw new IOException("the file is too large", FileTooLarge);
            }

            throw;
        }
    }

    /// <summary>Copies a file with its permissions.</summary>
    /// <exception cref="IOException">The name is taken, or the file cannot be copied.</exception>
    public static void Copy(string from, string to) => File.Copy(from, to, overwrite: false);

    /// <summary>
    /// Creates a folder with files, or nothing if that fails. The folder must not exist; those above it are created. It gets its name last:
    /// a process killed before leaves a draft, which builds ignore and the next call for the same folder removes.
    /// </summary>
    /// <param name="files">Paths below the folder, with <c>/</c>.</param>
    /// <exception cref="BlockedPathException">Something else has the name of the draft.</exception>
    public static void WriteFolder(string folder, IEnumerable<(string Path, byte[] Bytes)> files)
    {
        RemoveDrafts(folder);
        var draft = AtomicFile.DraftOf(folder);
        AtomicFile.ThrowIfTaken(draft);
        Directory.CreateDirectory(draft);
        try
        {
            foreach (var (path, bytes) in files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(draft, path))!);
                Write(Path.Join(draft, path), bytes);
            }

            Directory.Move(draft, folder);
        }
        catch
        {
            Directory.Delete(draft, recursive: true);
            throw;
        }
    }

    /// <summary>Creates files and the folders above them, or nothing if that fails.</summary>
    /// <param name="files">Paths below the folder, with <c>/</c>.</param>
    public static void WriteAll(string folder, IEnumerable<(string Path, byte[] Bytes)> files)
    {
        List<string> written = [];
        try
        {
            foreach (var (path, bytes) in files)
            {
                var place = Path.Join(folder, path);
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(place))!);
                Write(place, bytes);
                written.Add(place);
            }
        }
        catch
        {
            written.ForEach(File.Delete);
            throw;
        }
    }

    /// <summary>What keeps a file from being created: something of its name, or a link or a file among the folders above it.</summary>
    /// <param name="path">Below the folder, with <c>/</c>.</param>
    public static string? FindInTheWay(string folder, string path)
    {
        var names = path.Split('/');
        return Enumerable
            .Range(1, names.Length)
            .Select(count => (IsLast: count == names.Length, Place: Path.Join(folder, string.Join('/', names[..count]))))
            .Where(static each => AtomicFile.IsLink(each.Place) || (each.IsLast ? Path.Exists(each.Place) : File.Exists(each.Place)))
            .Select(static each => each.Place)
            .FirstOrDefault();
    }

    /// <summary>Those of processes that were killed; links and what no process would name so stay.</summary>
    private static void RemoveDrafts(string folder)
    {
        var above = Path.GetDirectoryName(Path.GetFullPath(folder))!;
        Directory.CreateDirectory(above);
        var prefix = AtomicFile.DraftPrefix(folder);
        foreach (var name in FolderListing.Of(above, hasDotfiles: true).Folders)
        {
            if (
                name.StartsWith(prefix, StringComparison.Ordinal)
                && name.Length > prefix.Length
                && name[prefix.Length..].All(char.IsAsciiDigit)
            )
            {
                Directory.Delete(Path.Join(above, name), recursive: true);
            }
        }
    }
}
