#pragma warning disable RS0030 // What is set aside is written here and nowhere else.
using Microsoft.Win32.SafeHandles;

namespace SiteGen.Files;

/// <summary>
/// A file for what is to be out of memory for a while: nobody else sees it, and it is gone when it is let go of. Many threads may use one.
/// </summary>
internal sealed class Scratch
{
    private readonly Lazy<SafeFileHandle?> _file = new(Open);
    private long _end;

    /// <returns>Where it is; null where the disk refuses, and the caller has to do without.</returns>
    public (long At, int Length)? TryAdd(ReadOnlySpan<byte> bytes)
    {
        if (_file.Value is not { } file)
        {
            return null;
        }

        var at = Interlocked.Add(ref _end, bytes.Length) - bytes.Length;
        try
        {
            RandomAccess.Write(file, bytes, at);
            return (at, bytes.Length);
        }
        catch (Exception exception) when (exception is IOException or ArgumentOutOfRangeException)
        {
            return null; // .NET reads EFBIG, a file that the system takes no longer, as a mistake of ours.
        }
    }

    /// <param name="into">As long as what was added.</param>
    /// <exception cref="IOException">The disk does not give it back.</exception>
    public void Read(long at, Span<byte> into)
    {
        for (int read, done = 0; done < into.Length; done += read)
        {
            read = RandomAccess.Read(_file.Value!, into[done..], at + done);
            if (read == 0)
            {
                throw new EndOfStreamException("what was set aside is no longer there");
            }
        }
    }

    private static SafeFileHandle? Open()
    {
        try
        {
            var path = Path.Join(Path.GetTempPath(), $"sitegen-{Path.GetRandomFileName()}");
            var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, FileOptions.DeleteOnClose);
            File.Delete(path); // From now on it has no name, where a system can do that: not even a killed build leaves it behind.
            return file;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
