using System.Globalization;

namespace SiteGen.Floor;

/// <summary>
/// What the disk alone takes: reads every input once and writes as many files of the same sizes as a build did, on two threads.
/// <c>floor INPUTS LIST TO</c>: folders to read, joined by <c>:</c>; the list of outputs, a line <c>SIZE PATH</c> each; the folder to write to.
/// </summary>
internal static class Program
{
    private const int LargestRead = 1 << 16;

    private static readonly ParallelOptions _twoThreads = new() { MaxDegreeOfParallelism = 2 };

    public static void Main(string[] arguments)
    {
        var (inputs, list, to) = (arguments[0], arguments[1], arguments[2]);
        foreach (var folder in inputs.Split(':')) ReadAll(folder);
        WriteAll([.. File.ReadLines(list).Select(static line => Parse(line))], to);
    }

    private static void ReadAll(string folder) => Parallel.ForEach(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories),
        _twoThreads,
        static () => new byte[LargestRead],
        static (path, _, buffer) =>
        {
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            for (long at = 0, read; (read = RandomAccess.Read(file, buffer, at)) == LargestRead; at += read) { }
            return buffer;
        },
        static _ => { });

    private static void WriteAll((int Size, string Path)[] outputs, string to)
    {
        var filler = new byte[outputs.Max(static output => output.Size)];
        filler.AsSpan().Fill((byte)'x');
        Directory.CreateDirectory(to);
        foreach (var folder in outputs.Select(static output => System.IO.Path.GetDirectoryName(output.Path)).Distinct()) Directory.CreateDirectory(System.IO.Path.Join(to, folder));
        Parallel.ForEach(outputs, _twoThreads, output =>
        {
            using var file = File.OpenHandle(System.IO.Path.Join(to, output.Path), FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite);
            RandomAccess.Write(file, filler.AsSpan(0, output.Size), fileOffset: 0);
        });
    }

    private static (int Size, string Path) Parse(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        return (int.Parse(line.AsSpan(0, space), CultureInfo.InvariantCulture), line[(space + 1)..]);
    }
}
