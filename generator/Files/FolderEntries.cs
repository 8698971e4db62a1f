#pragma warning disable RS0030 // Listings are made here; Content sorts them.
using System.IO.Enumeration;
using System.Runtime.InteropServices;

namespace SiteGen.Files;

/// <summary>What something in a folder is. A pipe or a device counts as a file, until someone tries to read it.</summary>
internal enum EntryKind
{
    File,
    Folder,
    Link,
}

/// <summary>
/// What stands directly in a folder, in the disk's own order. A name whose bytes are no text has U+FFFD in it. On Linux it is the system's
/// own list: .NET's does not tell a link from what it leads to, and is an object with a finalizer besides.
/// </summary>
internal static partial class FolderEntries
{
    // struct dirent of 64-bit Linux, whatever the processor and the C library; it begins with what FileStamp.Id is.
    private const int KindAt = 18;
    private const int NameAt = 19;
    private const byte Unknown = 0; // DT_UNKNOWN
    private const byte Folder = 4; // DT_DIR
    private const byte Link = 10; // DT_LNK

    /// <returns>Each with what tells it from all others on its disk, or 0 where the system does not say.</returns>
    /// <exception cref="IOException">There is no such folder, or it cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be listed.</exception>
    public static IReadOnlyList<(string Name, EntryKind Kind, long Id)> Of(string folder)
    {
        if (!OperatingSystem.IsLinux() || !Environment.Is64BitProcess)
        {
            return OfAnySystem(folder);
        }

        var opened = Open(folder);
        if (opened == 0)
        {
            return OfAnySystem(folder); // .NET meets the same obstacle, and has an exception for it.
        }

        try
        {
            var entries = new List<(string, EntryKind, long)>();
            while (Next(opened) is not 0 and var entry)
            {
                var name = Marshal.PtrToStringUTF8(entry + NameAt)!;
                if (name is not ("." or ".."))
                {
                    entries.Add((name, KindOf(Marshal.ReadByte(entry + KindAt), folder, name), Marshal.ReadInt64(entry)));
                }
            }

            var error = Marshal.GetLastPInvokeError();
            return error == 0 ? entries : throw new IOException(Marshal.GetPInvokeErrorMessage(error));
        }
        finally
        {
            _ = Close(opened);
        }
    }

    private static nint Next(nint opened)
    {
        Marshal.SetLastSystemError(0);
        return Read(opened);
    }

    /// <summary>Not every disk says of what kind it is.</summary>
    private static EntryKind KindOf(byte kind, string folder, string name) =>
        kind switch
        {
            Folder => EntryKind.Folder,
            Link => EntryKind.Link,
            Unknown => KindOf(File.GetAttributes(Path.Join(folder, name))),
            _ => EntryKind.File,
        };

    private static EntryKind KindOf(FileAttributes attributes) =>
        attributes.HasFlag(FileAttributes.ReparsePoint) ? EntryKind.Link
        : attributes.HasFlag(FileAttributes.Directory) ? EntryKind.Folder
        : EntryKind.File;

    private static List<(string Name, EntryKind Kind, long Id)> OfAnySystem(string folder) =>
        [
            .. new FileSystemEnumerable<(string, EntryKind, long)>(
                folder,
                static (ref entry) => (entry.FileName.ToString(), KindOf(entry.Attributes), 0),
                new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false }
            ),
        ];

    [LibraryImport("libc", EntryPoint = "opendir", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint Open(string path);

    [LibraryImport("libc", EntryPoint = "readdir", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint Read(nint opened);

    [LibraryImport("libc", EntryPoint = "closedir")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Close(nint opened);
}
