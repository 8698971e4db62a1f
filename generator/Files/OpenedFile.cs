#pragma warning disable RS0030 // Files are opened, created and written here.
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using SiteGen.Text;

namespace SiteGen.Files;

/// <summary>
/// A file that is open for reading, or a new one that is written, from its beginning to its end. On Linux it is the system's bare
/// descriptor: .NET's handle is an object with a finalizer, and of those a build of many small files would make more than of anything else.
/// </summary>
internal readonly partial struct OpenedFile : IDisposable
{
    // Where these differ between processors, Linux has them so on all that .NET runs on.
    private const int LinuxNonBlocking = 0x800;
    private const int LinuxCloseOnExec = 0x80000;
    private const int LinuxCreateNew = 0x1 | 0x40 | 0x80; // O_WRONLY, O_CREAT, O_EXCL
    private const int ForAll = 0x1B6; // rw-rw-rw-, of which the system takes what the user does not give
    private const int MacNonBlocking = 0x4;
    private const int MacCloseOnExec = 0x1000000;
    private const int Interrupted = 4; // EINTR

    // ENOENT and ENOTDIR; ENXIO and macOS' EOPNOTSUPP, which are said of a socket.
    private static readonly int[] _gone = [2, 20];
    private static readonly int[] _cannotBeOpened = [6, 102];

    private readonly int _descriptor;
    private readonly SafeFileHandle? _handle;

    private OpenedFile(int descriptor) => _descriptor = descriptor;

    private OpenedFile(SafeFileHandle handle) => _handle = handle;

    /// <summary>How the disk sees it; null where it is none whose bytes have an end, such as a pipe.</summary>
    public FileStamp? Stamp => _handle is null ? FileStamp.Of(_descriptor) : FileStamp.Of(_handle);

    /// <summary>.NET would wait for someone to write into a pipe; the system's own call need not.</summary>
    /// <param name="shown">Its path as people are shown it.</param>
    /// <exception cref="UnreadableException">It cannot be opened.</exception>
    public static OpenedFile Open(string path, string shown)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
        {
            return new OpenedFile(File.OpenHandle(path));
        }

        var file = SystemOpen(path, OperatingSystem.IsLinux() ? LinuxNonBlocking | LinuxCloseOnExec : MacNonBlocking | MacCloseOnExec);
        if (file >= 0)
        {
            return OperatingSystem.IsLinux() ? new OpenedFile(file) : new OpenedFile(new SafeFileHandle(file, ownsHandle: true));
        }

        var error = Marshal.GetLastPInvokeError();
        if (_gone.Contains(error))
        {
            throw new UnreadableException(shown, Unreadable.Changed);
        }

        if (_cannotBeOpened.Contains(error))
        {
            throw new UnreadableException(shown, Unreadable.NotAFile);
        }

        throw new UnreadableException(shown, Unreadable.Refused, Marshal.GetPInvokeErrorMessage(error));
    }

    /// <exception cref="IOException">It is there already, or cannot be made.</exception>
    public static OpenedFile Create(string path)
    {
        var file = OperatingSystem.IsLinux() ? SystemCreate(path, LinuxCreateNew | LinuxCloseOnExec, ForAll) : -1;
        // .NET meets the same obstacle, and has an exception for it. Of the ways to share, none is the one that it asks the system least
        // about.
        return file >= 0
            ? new OpenedFile(file)
            : new OpenedFile(File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None));
    }

    /// <summary>Reads on.</summary>
    /// <param name="at">How many bytes were read before.</param>
    /// <returns>How many bytes were read; 0 at its end.</returns>
    /// <exception cref="IOException">It cannot be read.</exception>
    public int Read(Span<byte> into, long at)
    {
        if (_handle is not null)
        {
            return RandomAccess.Read(_handle, into, at);
        }

        while (true)
        {
            var read = (int)SystemRead(_descriptor, into, into.Length);
            if (read >= 0)
            {
                return read;
            }

            if (Marshal.GetLastPInvokeError() is not Interrupted and var error)
            {
                throw new IOException(Marshal.GetPInvokeErrorMessage(error));
            }
        }
    }

    /// <summary>Writes on.</summary>
    /// <param name="at">How many bytes were written before.</param>
    /// <exception cref="IOException">The disk does not take it.</exception>
    public void Write(ReadOnlySpan<byte> bytes, long at)
    {
        for (
            nint written;
            _handle is null && !bytes.IsEmpty && (written = SystemWrite(_descriptor, bytes, bytes.Length)) >= 0;
            at += written
        )
        {
            bytes = bytes[(int)written..];
        }

        if (bytes.IsEmpty)
        {
            return;
        }

        using var refused = _handle is null ? new SafeFileHandle(_descriptor, ownsHandle: false) : null;
        RandomAccess.Write(_handle ?? refused!, bytes, at); // .NET tries once more, and has an exception for what is wrong.
    }

    public void Dispose()
    {
        if (_handle is null)
        {
            _ = SystemClose(_descriptor);
        }
        else
        {
            _handle.Dispose();
        }
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SystemOpen(string path, int flags);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SystemCreate(string path, int flags, int mode);

    [LibraryImport("libc", EntryPoint = "write")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint SystemWrite(int file, ReadOnlySpan<byte> bytes, nint length);

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint SystemRead(int file, Span<byte> into, nint length);

    [LibraryImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int SystemClose(int file);
}
