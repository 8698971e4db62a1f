using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace SiteGen.Benchmarks.Measuring;

/// <summary>A digest of the paths and contents of a folder's files.</summary>
internal static class Digest
{
    public static string Of(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(long)];
        foreach (var path in Paths(folder))
        {
            var content = File.ReadAllBytes(Path.Join(folder, path));
            BinaryPrimitives.WriteInt64LittleEndian(length, content.LongLength);
            hash.AppendData(Encoding.UTF8.GetBytes($"{path}\0"));
            hash.AppendData(length);
            hash.AppendData(content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Relative to the folder, sorted.</summary>
    public static IEnumerable<string> Paths(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path))
            .Order(StringComparer.Ordinal);
}
