#pragma warning disable RS0030 // The lock is a file that is created here.
namespace SiteGen.Publishing;

/// <summary>
/// A file that one holder at a time has open. The system lets go of it when the holder is killed, so a lock that can be taken proves
/// that its last holder is gone. Letting go deletes the file while it is still locked; opening checks that it got the file that is
/// there now, not one just deleted (both are what .NET does for this very combination of mode, share and options). Where a file system has
/// no locks, nothing is held: there, builds of one output must not run at once.
/// </summary>
internal static class FileLock
{
    private const int Tries = 6000;
    private const int MillisecondsBetween = 10;

    // EAGAIN of Linux, of macOS and the BSDs, and Windows' sharing violation.
    private static readonly int[] _heldByAnother = [11, 35, unchecked((int)0x80070020)];

    /// <returns>Null while another build, of this process or not, holds it.</returns>
    public static FileStream? TryTake(string path)
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
        catch (IOException exception) when (_heldByAnother.Contains(exception.HResult))
        {
            return null;
        }
    }

    public static FileStream Wait(string path)
    {
        for (var tried = 0; tried < Tries; tried++)
        {
            if (TryTake(path) is { } taken)
            {
                return taken;
            }

            Thread.Sleep(MillisecondsBetween);
        }

        throw new IOException($"another build has locked `{path}` for a minute");
    }
}
