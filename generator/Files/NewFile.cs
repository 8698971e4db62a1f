#pragma warning disable RS0030 // The only place that creates files, except for locks.
using Microsoft.Win32.SafeHandles;

namespace SiteGen.Files;

/// <summary>
/// Creates files. A name that is taken is an error, even by a link without a target: nothing is followed, opened or overwritten.
/// </summary>
internal static class NewFile
{
    private const int FileTooLarge = 27; // EFBIG

    /// <exception cref="IOException">The name is taken, or the file cannot be created.</exception>
    public static SafeFileHandle Create(string path, FileShare share = FileShare.None) =>
        File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, share);

    /// <exception cref="IOException">The name is taken, or the disk is full, for example. Then there is no file.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = Create(path);
        try
        {
            RandomAccess.Write(file, bytes, fileOffset: 0);
        }
        catch (Exception exception)
        {
            File.Delete(path);
            if (exception is ArgumentOutOfRangeException)
            {
                // .NET maps EFBIG to this exception, as if it were a bug in the caller.
                throw new IOException("the file is too large", FileTooLarge);
            }

            throw;
        }
    }

    /// <summary>Copies a file with its permissions.</summary>
    /// <exception cref="IOException">The name is taken, or the file cannot be copied.</exception>
    public static void Copy(string from, string to) => File.Copy(from, to, overwrite: false);

    /// <summary>Creates a folder with files, or nothing if that fails. The folder must not exist; those above it are created.</summary>
    /// <param name="files">Paths below the folder, with <c>/</c>.</param>
    public static void WriteFolder(string folder, IEnumerable<(string Path, byte[] Bytes)> files)
    {
        Directory.CreateDirectory(folder);
        try
        {
            foreach (var (path, bytes) in files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(folder, path))!);
                Write(Path.Join(folder, path), bytes);
            }
        }
        catch
        {
            Directory.Delete(folder, recursive: true);
            throw;
        }
    }
}
