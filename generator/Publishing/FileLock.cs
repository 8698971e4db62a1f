#pragma warning disable RS0030 // Creates the lock file.
namespace SiteGen.Publishing;

/// <summary>
/// An exclusive lock on a file. The operating system releases it when its process dies, so a lock that can be acquired has no live owner.
/// Disposing deletes the file before the lock is released, and opening verifies that the file was not deleted in between; .NET guarantees
/// both for this combination of mode, share and options. On a file system without locks nothing is locked: concurrent builds of one output
/// are not supported there.
/// </summary>
internal static class FileLock
{
    private const int MaxAttempts = 6000;
    private const int RetryDelayMilliseconds = 10;

    // EAGAIN on Linux, EAGAIN on macOS and BSD, ERROR_SHARING_VIOLATION on Windows.
    private static readonly int[] _lockedErrors = [11, 35, unchecked((int)0x80070020)];

    /// <returns>Null if another build holds the lock, in this process or another.</returns>
    public static FileStream? TryAcquire(string path)
    {
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
}
