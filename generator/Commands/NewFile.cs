using System.Text;

namespace SiteGen.Commands;

/// <summary>Writes source files for the user. The site is written by <c>Publishing</c>.</summary>
internal static class NewFile
{
    /// <exception cref="IOException">The file already exists or cannot be written.</exception>
    public static void Create(string path, string text) => Write(path, text, FileMode.CreateNew);

    /// <summary>Overwrites an existing file.</summary>
    public static void Write(string path, string text) => Write(path, text, FileMode.Create);

    private static void Write(string path, string text, FileMode mode)
    {
#pragma warning disable RS0030 // the only place that writes source files
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = new FileStream(path, mode, FileAccess.Write);
        file.Write(Encoding.UTF8.GetBytes(text));
#pragma warning restore RS0030
    }
}
