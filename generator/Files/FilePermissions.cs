#pragma warning disable RS0030 // Gives what was written the permissions of what it replaces.
using Microsoft.Win32.SafeHandles;

namespace SiteGen.Files;

/// <summary>Owner, group and mode of what takes the place of something else, as far as the system allows.</summary>
internal static class FilePermissions
{
    /// <param name="displayPath">The path of <paramref name="from"/> in messages.</param>
    /// <param name="atLeast">Permissions that are given in any case.</param>
    public static void Copy(string from, string displayPath, SafeFileHandle to, UnixFileMode atLeast = UnixFileMode.None)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // Files and folders take those of their folder.
        }

        using var file = NativeFile.Open(from, displayPath);
        NativeFile.CopyOwner(file, to);
        File.SetUnixFileMode(to, File.GetUnixFileMode(file) | atLeast); // After the owner, whose change clears the bits for groups.
    }

    /// <inheritdoc cref="Copy"/>
    public static void CopyFolder(string from, string to, UnixFileMode atLeast = UnixFileMode.None)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = NativeFile.Open(to, to);
        Copy(from, from, folder, atLeast);
    }
}
