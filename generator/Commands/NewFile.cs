using System.Text;

namespace SiteGen.Commands;

/// <summary>Files that a verb makes for people to keep; the site itself is <c>Publishing</c>'s.</summary>
internal static class NewFile
{
    public static void Write(string path, string text)
    {
#pragma warning disable RS0030 // the one place that writes into the sources
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text, new UTF8Encoding(false));
#pragma warning restore RS0030
    }
}
