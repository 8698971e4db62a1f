namespace SiteGen.Preview;

/// <summary>A folder with everything in it, or one file in a folder.</summary>
/// <param name="File">A name; null for the whole folder.</param>
internal sealed record WatchedPlace(string Folder, string? File = null)
{
    /// <summary>What a site is built from.</summary>
    public static IEnumerable<WatchedPlace> Of(BuildRequest request)
    {
        yield return new WatchedPlace(request.Content);
        yield return new WatchedPlace(request.Templates);
        if (request.History is { } history)
        {
            yield return new WatchedPlace(Path.GetDirectoryName(Path.GetFullPath(history))!, Path.GetFileName(history));
        }
    }
}
