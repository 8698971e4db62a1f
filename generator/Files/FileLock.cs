#pragma warning disable RS0030 // Creates the lock file.
using SiteGen.Text;

namespace SiteGen.Files;

/// <summary>
/// An exclusive lock on a file. The operating system releases it when its process dies, so a lock that can be acquired has no live owner.
/// Disposing deletes the file before the lock is released, and opening verifies that the file was not deleted in between; .NET guarantees
/// both for this combination of mode, share and options. On a file system without locks nothing is locked: concurrent builds of one output
/// are not supported there. A lock file is empty; anything else in its place is not opened, as it would be deleted or written through.
/// </summary>
internal static class FileLock
{
    private const int MaxAttempts = 6000;
    private const int RetryDelayMilliseconds = 10;

    // EAGAIN on Linux, EAGAIN on macOS and BSD, ERROR_SHARING_VIOLATION on Windows.
    private static readonly int[] _lockedErrors = [11, 35, unchecked((int)0x80070020)];

    /// <returns>Null if another build holds the lock, in this process or another.</returns>
    /// <exception cref="BlockedPathException">Something else is in the place of the lock.</exception>
    public static FileStream? TryAcquire(string path)
    {
        ThrowIfNotALock(path);
        try
        {
            return new FileStream(
                path,
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None,
                bufferSize: 0,
                FileOptions.DeleteOnClose
            );
        }
        catch (IOException exception) when (_lockedErrors.Contains(exception.HResult))
        {
            return null;
        }
    }

    /// <inheritdoc cref="TryAcquire" path="/exception"/>
    public static FileStream Acquire(string path)
    {
        for (var attempt = 0; attempt < MaxAttempts; attempt++)
        {
            if (TryAcquire(path) is { } acquired)
            {
                return acquired;
            }

            Thread.Sleep(RetryDelayMilliseconds);
        }

        throw new IOException($"another build has locked `{path}` for a minute");
    }

    private static void ThrowIfNotALock(string path)
    {
        var file = new FileInfo(path);
        if (file.LinkTarget is not null)
        {
            throw new BlockedPathException(path, isLink: true);
        }

        if (Directory.Exists(path) || (file.Exists && (!InputFile.IsFile(path) || HasContent(file))))
        {
            throw new BlockedPathException(path, isLink: false);
        }
    }

    private static bool HasContent(FileInfo file)
    {
        try
        {
            return file.Length > 0;
        }
        catch (FileNotFoundException)
        {
            return false; // Its owner has just given it back.
        }
    }
}
