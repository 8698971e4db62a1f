#pragma warning disable RS0030 // The only place that replaces files that people wrote.
using Microsoft.Win32.SafeHandles;
using SiteGen.Text;

namespace SiteGen.Files;

/// <summary>
/// Replaces a file in one step: a draft beside it is written and flushed to the disk, then renamed. A process killed at any instant leaves
/// the old file or the new one, and perhaps a draft, which the next replacement removes. Follows no link, of the file or of its draft.
/// </summary>
internal static class AtomicFile
{
    /// <summary>The path of this process's draft. Builds ignore names that begin with a dot.</summary>
    public static string DraftOf(string path) => Path.Join(FolderOf(path), $"{DraftPrefix(path)}{Environment.ProcessId}");

    /// <summary>Whether there is a symbolic link at this path, even one without a target.</summary>
    public static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    /// <param name="old">What the file contained when it was read.</param>
    /// <param name="displayPath">The path in messages.</param>
    /// <exception cref="UnreadableException">The file has changed since.</exception>
    /// <exception cref="BlockedPathException">A link or another file is in the way.</exception>
    /// <exception cref="IOException">The disk is full, for example. The file is unchanged.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static void Replace(string path, string displayPath, ReadOnlySpan<byte> old, ReadOnlySpan<byte> bytes)
    {
        if (IsLink(path))
        {
            throw new BlockedPathException(path, isLink: true);
        }

        RemoveLeftovers(path);
        var draft = DraftOf(path);
        ThrowIfTaken(draft);
        Write(draft, path, displayPath, old, bytes);
        FlushFolder(FolderOf(path));
    }

    /// <exception cref="BlockedPathException">Something has the name of the draft, even a link without a target.</exception>
    public static void ThrowIfTaken(string draft)
    {
        if (IsLink(draft) || Path.Exists(draft))
        {
            throw new BlockedPathException(draft, IsLink(draft));
        }
    }

    private static void Write(string draft, string path, string displayPath, ReadOnlySpan<byte> old, ReadOnlySpan<byte> bytes)
    {
        using var file = Create(draft);
        try
        {
            RandomAccess.Write(file, bytes, 0);
            FilePermissions.Copy(path, displayPath, file);
            RandomAccess.FlushToDisk(file);
            if (!InputFile.Read(path, displayPath, InputFile.MaxBytes).AsSpan().SequenceEqual(old))
            {
                throw new UnreadableException(displayPath, Unreadable.Changed);
            }

            File.Move(draft, path, overwrite: true);
        }
        catch
        {
            File.Delete(draft);
            throw;
        }
    }

    /// <summary>
    /// The lock tells other processes that the draft is in use; on Windows, an open file can be renamed only if it shares that.
    /// </summary>
    private static SafeFileHandle Create(string draft) =>
        NewFile.Create(draft, OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None);

    /// <summary>Removes the drafts of processes that were killed. Leaves links, pipes, folders and drafts in use alone.</summary>
    private static void RemoveLeftovers(string path)
    {
        foreach (var draft in Directory.EnumerateFiles(FolderOf(path), DraftPrefix(path) + "*"))
        {
            if (IsLink(draft) || !InputFile.IsFile(draft))
            {
                continue;
            }

            try
            {
                using var unused = File.OpenHandle(draft, FileMode.Open, FileAccess.Read, FileShare.None);
                if (!OperatingSystem.IsWindows())
                {
                    File.Delete(draft);
                    continue;
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                continue; // In use, or not ours.
            }

            File.Delete(draft);
        }
    }

    /// <summary>Makes the new name last. Windows does so by itself.</summary>
    private static void FlushFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var opened = NativeFile.Open(folder, folder);
        RandomAccess.FlushToDisk(opened);
    }

    private static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path))!;

    /// <summary>How the names of all drafts begin; the rest is the number of a process.</summary>
    public static string DraftPrefix(string path) => $".{Path.GetFileName(path)}.sitegen-";
}
