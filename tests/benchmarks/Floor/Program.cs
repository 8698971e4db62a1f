using System.Globalization;

namespace SiteGen.Floor;

/// <summary>
/// Measures disk access alone: reads every input once and writes as many files of the same sizes as a build, on two threads. <c>floor
/// INPUTS LIST TO</c>: the folder to read; the list of outputs, one line <c>SIZE PATH</c> each; the folder to write to.
/// </summary>
internal static class Program
{
    private const int LargestRead = 1 << 16;

    private static readonly ParallelOptions _twoThreads = new() { MaxDegreeOfParallelism = 2 };

    public static int Main(string[] arguments)
    {
        if (arguments is not [var inputs, var list, var to])
        {
            Console.Error.WriteLine("floor INPUTS LIST TO");
            return 2;
        }

        ReadAll(inputs);
        WriteAll([.. File.ReadLines(list).Select(static line => Parse(line))], to);
        return 0;
    }

    private static void ReadAll(string folder) =>
        Parallel.ForEach(
            Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories),
            _twoThreads,
            static () => new byte[LargestRead],
            static (path, _, buffer) =>
            {
                using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
                for (long at = 0, read; (read = RandomAccess.Read(file, buffer, at)) == LargestRead; at += read) { }
                return buffer;
            },
            static _ => { }
        );

    private static void WriteAll((int Size, string Name)[] outputs, string to)
    {
        var filler = new byte[outputs.Max(static output => output.Size)];
        filler.AsSpan().Fill((byte)'x');
        Directory.CreateDirectory(to);
        foreach (var folder in outputs.Select(static output => Path.GetDirectoryName(output.Name)).Distinct())
        {
            Directory.CreateDirectory(Path.Join(to, folder));
        }

        Parallel.ForEach(
            outputs,
            _twoThreads,
            output =>
            {
                using var file = File.OpenHandle(Path.Join(to, output.Name), FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite);
                RandomAccess.Write(file, filler.AsSpan(0, output.Size), fileOffset: 0);
            }
        );
    }

    private static (int Size, string Name) Parse(string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        return (int.Parse(line.AsSpan(0, space), CultureInfo.InvariantCulture), line[(space + 1)..]);
    }
}
