namespace SiteGen.Benchmarks.Corpora;

/// <summary>A folder to write files to.</summary>
internal sealed record Tree(string Root)
{
    public void Write(string path, string text)
    {
        var full = Path.Join(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
