using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace SiteGen.Files;

/// <summary>
/// What the disk says of a file or folder without opening it. As long as it stays the same, so does what is in it: whoever writes to a
/// file changes when it was changed, and nobody can set that back.
/// </summary>
/// <param name="Size">Bytes.</param>
/// <param name="Written">When its content was last written, in nanoseconds; programs can set it.</param>
/// <param name="Changed">When anything about it last changed, in nanoseconds; 0 where the system does not tell.</param>
/// <param name="Id">Tells it from all others on its disk; 0 where the system does not tell.</param>
internal readonly partial record struct FileStamp(long Size, long Written, long Changed, long Id)
{
    /// <summary>How many <see cref="Write"/> writes.</summary>
    public const int Bytes = 4 * sizeof(long);

    private const int FromCurrentFolder = -100; // AT_FDCWD
    private const int NotThroughLinks = 0x100; // AT_SYMLINK_NOFOLLOW
    private const int ThisVeryFile = 0x1000; // AT_EMPTY_PATH
    private const int KindOfFile = 0xF000; // S_IFMT
    private const int PlainFile = 0x8000; // S_IFREG
    private const uint BasicFields = 0x7FF; // STATX_BASIC_STATS
    private const long NanosecondsInTick = 100;
    private const long NanosecondsInSecond = 1_000_000_000;

    /// <summary>When it was last touched in any way, in nanoseconds.</summary>
    public long Touched => Math.Max(Written, Changed);

    /// <summary>Without what changes when it gets another name too.</summary>
    public FileStamp UnderAnyName => this with { Changed = 0 };

    /// <summary>Null where there is nothing.</summary>
    public static FileStamp? Of(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return OfAnySystem(path);
        }

        try
        {
            return StatX(FromCurrentFolder, path, NotThroughLinks, BasicFields, out var status) == 0 ? Of(status) : null;
        }
        catch (EntryPointNotFoundException)
        {
            return OfAnySystem(path); // A C library from before the call.
        }
    }

    /// <param name="path">In UTF-8, with a 0 at its end.</param>
    /// <inheritdoc cref="Of(string)"/>
    public static FileStamp? Of(ReadOnlySpan<byte> path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return OfAnySystem(TextOf(path));
        }

        try
        {
            return StatX(FromCurrentFolder, path, NotThroughLinks, BasicFields, out var status) == 0 ? Of(status) : null;
        }
        catch (EntryPointNotFoundException)
        {
            return OfAnySystem(TextOf(path));
        }

        static string TextOf(ReadOnlySpan<byte> path) => Encoding.UTF8.GetString(path[..path.IndexOf((byte)0)]);
    }

    /// <summary>Of a file that is open, on Linux; null where it is none whose bytes have an end, such as a pipe.</summary>
    /// <param name="descriptor">The system's number for it.</param>
    public static FileStamp? Of(int descriptor)
    {
        try
        {
            if (StatX(descriptor, "", ThisVeryFile, BasicFields, out var status) != 0)
            {
                return null;
            }

            return (status.Mode & KindOfFile) == PlainFile ? Of(status) : null;
        }
        catch (EntryPointNotFoundException)
        {
            using var handle = new SafeFileHandle(descriptor, ownsHandle: false);
            return Of(handle);
        }
    }

    /// <summary>Of a file that is open; null where it is none whose bytes have an end, such as a pipe.</summary>
    public static FileStamp? Of(SafeFileHandle file)
    {
        try
        {
            return new FileStamp(RandomAccess.GetLength(file), File.GetLastWriteTimeUtc(file).Ticks * NanosecondsInTick, 0, 0);
        }
        catch (NotSupportedException)
        {
            return null; // So .NET says that it has no length.
        }
    }

    /// <param name="bytes">As <see cref="Write"/> wrote them; more may follow.</param>
    public static FileStamp Read(ReadOnlySpan<byte> bytes) => new(Number(bytes, 0), Number(bytes, 1), Number(bytes, 2), Number(bytes, 3));

    public void Write(Span<byte> bytes)
    {
        ReadOnlySpan<long> numbers = [Size, Written, Changed, Id];
        for (var at = 0; at < numbers.Length; at++)
        {
            BinaryPrimitives.WriteInt64LittleEndian(bytes[(at * sizeof(long))..], numbers[at]);
        }
    }

    private static long Number(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt64LittleEndian(bytes[(at * sizeof(long))..]);

    private static FileStamp Of(in Status status) =>
        new((long)status.Size, Nanoseconds(status.Written), Nanoseconds(status.Changed), (long)status.Id);

    private static FileStamp? OfAnySystem(string path)
    {
        FileSystemInfo entry = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
        return entry.Exists
            ? new FileStamp((entry as FileInfo)?.Length ?? 0, entry.LastWriteTimeUtc.Ticks * NanosecondsInTick, 0, 0)
            : null;
    }

    private static long Nanoseconds(Time time) => unchecked((time.Seconds * NanosecondsInSecond) + time.Nanoseconds);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int StatX(int folder, string path, int flags, uint fields, out Status status);

    [LibraryImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int StatX(int folder, ReadOnlySpan<byte> path, int flags, uint fields, out Status status);

    /// <summary><c>struct statx</c>, the same on all processors.</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private readonly struct Status
    {
        [FieldOffset(28)]
        public readonly ushort Mode;

        [FieldOffset(32)]
        public readonly ulong Id;

        [FieldOffset(40)]
        public readonly ulong Size;

        [FieldOffset(96)]
        public readonly Time Changed;

        [FieldOffset(112)]
        public readonly Time Written;
    }

    [StructLayout(LayoutKind.Sequential, Size = 16)]
    private readonly struct Time
    {
        public readonly long Seconds;
        public readonly uint Nanoseconds;
    }
}
