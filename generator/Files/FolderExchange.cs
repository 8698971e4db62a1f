using System.Runtime.InteropServices;

namespace SiteGen.Files;

/// <summary>Atomically exchanges two folders with the system call of Linux or macOS.</summary>
internal static partial class FolderExchange
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const uint LinuxExchange = 2; // RENAME_EXCHANGE
    private const uint MacSwap = 2; // RENAME_SWAP

    // Errors that mean that the system, a sandbox or the file system does not support the call: EPERM, EXDEV, EINVAL, ENOSYS and ENOTSUP on
    // Linux, ENOSYS and ENOTSUP on macOS. The caller then falls back to two renames, which fail without side effects if the real cause is
    // another one.
    private static readonly int[] _unsupportedErrors = [1, 18, 22, 38, 95, 78, 45];

    /// <returns>False if the exchange is not supported; nothing has changed.</returns>
    public static bool Try(string one, string other)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
        {
            return false;
        }

        try
        {
            var result = OperatingSystem.IsLinux()
                ? RenameAt2(CurrentFolder, one, CurrentFolder, other, LinuxExchange)
                : RenameX(one, other, MacSwap);
            if (result == 0)
            {
                return true;
            }
        }
        catch (EntryPointNotFoundException)
        {
            return false; // The C library predates the call.
        }

        var error = Marshal.GetLastPInvokeError();
        if (_unsupportedErrors.Contains(error))
        {
            return false;
        }

        throw new IOException(Marshal.GetPInvokeErrorMessage(error), error);
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt2(int oneFolder, string one, int otherFolder, string other, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameX(string one, string other, uint flags);
}
