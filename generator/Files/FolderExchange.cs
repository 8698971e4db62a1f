using System.Runtime.InteropServices;

namespace SiteGen.Files;

/// <summary>Exchanges two folders in one step, by the call that Linux and macOS each have for it.</summary>
internal static partial class FolderExchange
{
    private const int FromCurrentFolder = -100; // AT_FDCWD
    private const uint LinuxExchange = 2; // RENAME_EXCHANGE
    private const uint MacSwap = 2; // RENAME_SWAP
    private const int Busy = 16; // EBUSY

    // How a system says that it has no such call, a sandbox that it does not know it, or a file system that it cannot:
    // EPERM, EXDEV, EINVAL, ENOSYS and ENOTSUP of Linux, ENOSYS and ENOTSUP of macOS. Two plain renames are then tried;
    // where the obstacle is another they meet it too, and change nothing.
    private static readonly int[] _unsupported = [1, 18, 22, 38, 95, 78, 45];

    /// <returns>False where it cannot be done here; nothing has changed then.</returns>
    public static bool Try(string one, string other)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
        {
            return false;
        }

        try
        {
            var result = OperatingSystem.IsLinux()
                ? RenameAt2(FromCurrentFolder, one, FromCurrentFolder, other, LinuxExchange)
                : RenameX(one, other, MacSwap);
            if (result == 0)
            {
                return true;
            }
        }
        catch (EntryPointNotFoundException)
        {
            return false; // A C library from before the call.
        }

        var error = Marshal.GetLastPInvokeError();
        if (_unsupported.Contains(error))
        {
            return false;
        }

        var reason =
            error == Busy ? "something is mounted there; a folder within it can be the output" : Marshal.GetPInvokeErrorMessage(error);
        throw new IOException($"`{other}` cannot be replaced: {reason}");
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt2(int oneFolder, string one, int otherFolder, string other, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameX(string one, string other, uint flags);
}
