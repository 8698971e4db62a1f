using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using SiteGen.Text;

namespace SiteGen.Files;

/// <summary>
/// Opens what may be a pipe, tells a file from a device, and copies an owner. .NET can do none of these: it waits until someone writes to
/// the pipe, and takes an endless device for an empty file.
/// </summary>
internal static partial class NativeFile
{
    // Linux uses the same values on every processor that .NET supports.
    private const int LinuxNonBlocking = 0x800;
    private const int LinuxCloseOnExec = 0x80000;
    private const int LinuxEmptyPath = 0x1000; // AT_EMPTY_PATH: the descriptor itself
    private const uint LinuxBasicFields = 0x7FF; // STATX_BASIC_STATS
    private const uint Unchanged = uint.MaxValue; // (uid_t)-1
    private const int MacNonBlocking = 0x4;
    private const int MacCloseOnExec = 0x1000000;
    private const int TypeMask = 0xF000; // S_IFMT
    private const int RegularFile = 0x8000; // S_IFREG

    // ENOENT and ENOTDIR; ENXIO and macOS' EOPNOTSUPP, the errors for a socket.
    private static readonly int[] _notFoundErrors = [2, 20];
    private static readonly int[] _notAFileErrors = [6, 102];

    /// <summary>Opens for reading, without blocking.</summary>
    /// <exception cref="UnreadableException">The file cannot be opened.</exception>
    public static SafeFileHandle Open(string path, string displayPath)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
        {
#pragma warning disable RS0030 // Opens for reading only.
            return File.OpenHandle(path);
#pragma warning restore RS0030
        }

        var file = Open(path, OperatingSystem.IsLinux() ? LinuxNonBlocking | LinuxCloseOnExec : MacNonBlocking | MacCloseOnExec);
        if (file >= 0)
        {
            return new SafeFileHandle(file, ownsHandle: true);
        }

        var error = Marshal.GetLastPInvokeError();
        if (_notFoundErrors.Contains(error))
        {
            throw new UnreadableException(displayPath, Unreadable.Changed);
        }

        throw _notAFileErrors.Contains(error)
            ? new UnreadableException(displayPath, Unreadable.NotAFile)
            : new UnreadableException(displayPath, Unreadable.AccessFailed, new IOException(Marshal.GetPInvokeErrorMessage(error), error));
    }

    /// <summary>Null if it is not a regular file.</summary>
    public static FileState? StateOf(SafeFileHandle file)
    {
        try
        {
            if (OperatingSystem.IsLinux() && StatX(file, "", LinuxEmptyPath, LinuxBasicFields, out var status) == 0)
            {
                return (status.Mode & TypeMask) == RegularFile ? new FileState(status.Size, status.Seconds, status.Nanoseconds) : null;
            }
        }
        catch (EntryPointNotFoundException)
        {
            // A C library from before the call.
        }

        try
        {
            return new FileState(RandomAccess.GetLength(file), File.GetLastWriteTimeUtc(file).Ticks, 0);
        }
        catch (NotSupportedException)
        {
            return null; // .NET throws this for a file without a length.
        }
    }

    /// <summary>
    /// Gives a new file the owner and group of another, as far as the system allows; .NET cannot. Only root may change an owner; others may
    /// choose among their groups.
    /// </summary>
    public static void CopyOwner(SafeFileHandle from, SafeFileHandle to)
    {
        try
        {
            if (
                OperatingSystem.IsLinux()
                && StatX(from, "", LinuxEmptyPath, LinuxBasicFields, out var status) == 0
                && ChangeOwner(to, status.Owner, status.Group) != 0
            )
            {
                _ = ChangeOwner(to, Unchanged, status.Group);
            }
        }
        catch (EntryPointNotFoundException)
        {
            // A C library from before the call.
        }
    }

    [LibraryImport("libc", EntryPoint = "fchown")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int ChangeOwner(SafeFileHandle file, uint owner, uint group);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int StatX(SafeFileHandle folder, string path, int flags, uint fields, out Status status);

    /// <summary><c>struct statx</c>, the same on all processors.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private readonly struct Status
    {
        [FieldOffset(20)]
        public readonly uint Owner;

        [FieldOffset(24)]
        public readonly uint Group;

        [FieldOffset(28)]
        public readonly ushort Mode;

        [FieldOffset(40)]
        public readonly long Size;

        /// <summary>Of the last change of any kind (<c>stx_ctime</c>), which no program can set.</summary>
        [FieldOffset(96)]
        public readonly long Seconds;

        [FieldOffset(104)]
        public readonly uint Nanoseconds;
    }
}

/// <summary>Changes whenever the file's content does.</summary>
/// <param name="Size">In bytes.</param>
internal readonly record struct FileState(long Size, long Seconds, long Nanoseconds);
