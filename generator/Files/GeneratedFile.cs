#pragma warning disable RS0030 // Creates the folder of generated files.
using SiteGen.Text;

namespace SiteGen.Files;

/// <summary>A file that the generator writes next to files of people, such as a schema.</summary>
internal static class GeneratedFile
{
    /// <returns>Null if the file may be written: there is none, or an earlier run wrote it.</returns>
    public static BlockedPathException? FindInTheWay(string path, Func<byte[], bool> isOurs) =>
        AtomicFile.IsLink(path) ? new BlockedPathException(path, isLink: true)
        : !Path.Exists(path) || (InputFile.IsFile(path) && isOurs(Read(path))) ? null
        : new BlockedPathException(path, isLink: false);

    /// <summary>Creates the file and the folders above it, or replaces it in one step, unless it is right already.</summary>
    /// <inheritdoc cref="AtomicFile.Replace" path="/exception"/>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        if (!Path.Exists(path))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            NewFile.Write(path, bytes);
            return;
        }

        var old = Read(path);
        if (!bytes.SequenceEqual(old))
        {
            AtomicFile.Replace(path, path, old, bytes);
        }
    }

    private static byte[] Read(string path) => InputFile.Read(path, path, InputFile.MaxBytes);
}
