using System.Runtime.InteropServices;

namespace SiteGen.Publishing;

/// <summary>A second name for a file, so that it stands in two folders without being copied.</summary>
internal static partial class HardLink
{
    /// <returns>False where it cannot be made, for whatever reason.</returns>
    public static bool TryMake(string file, string name)
    {
        if (OperatingSystem.IsWindows())
        {
            return CreateHardLink(name, file, 0);
        }

        return Link(file, name) == 0;
    }

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Link(string file, string name);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string name, string file, nint security);
}
