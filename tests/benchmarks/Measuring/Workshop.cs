namespace SiteGen.Benchmarks.Measuring;

/// <summary>
/// A folder for all that one call makes, gone after it. Nothing is removed before: for minutes after files were removed ext4 passes by
/// their inodes one by one whenever a file is made, and whoever ran next would pay for it.
/// </summary>
internal sealed class Workshop : IDisposable
{
    public Workshop(string work)
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
