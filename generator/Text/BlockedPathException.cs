namespace SiteGen.Text;

/// <summary>Something that is not ours is where a file is to be written.</summary>
internal sealed class BlockedPathException(string path, bool isLink) : IOException($"{path} is in the way")
{
    public string BlockedPath => path;

    public bool IsLink => isLink;
}
