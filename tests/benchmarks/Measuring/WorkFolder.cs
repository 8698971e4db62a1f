namespace SiteGen.Benchmarks.Measuring;

/// <summary>
/// A working folder, deleted at the end. Deletes nothing earlier: for minutes after a deletion, ext4 scans the freed inodes whenever it
/// creates a file, which would slow down the next run.
/// </summary>
internal sealed class WorkFolder : IDisposable
{
    public WorkFolder(string work)
    {
        Directory.CreateDirectory(work);
        Root = Enumerable
            .Range(1, int.MaxValue)
            .Select(number => Path.Join(work, $"run-{number}"))
            .First(static path => !Directory.Exists(path));
        Directory.CreateDirectory(Root);
    }

    public string Root { get; }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
