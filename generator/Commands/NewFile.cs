using System.Text;

namespace SiteGen.Commands;

/// <summary>Files that a verb makes for people to keep; the site itself is <c>Publishing</c>'s.</summary>
internal static class NewFile
{
    /// <exception cref="IOException">There is a file already, or it cannot be written.</exception>
    public static void Create(string path, string text) => Write(path, text, FileMode.CreateNew);

    /// <summary>Replaces the file that may be there.</summary>
    public static void Write(string path, string text) => Write(path, text, FileMode.Create);

    private static void Write(string path, string text, FileMode mode)
    {
#pragma warning disable RS0030 // the one place that writes into the sources
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = new FileStream(path, mode, FileAccess.Write);
        file.Write(Encoding.UTF8.GetBytes(text));
#pragma warning restore RS0030
    }
}
