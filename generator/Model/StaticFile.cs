namespace SiteGen.Model;

/// <summary>A file that is copied to the site as it is.</summary>
/// <param name="Path">Relative to the site's root, with <c>/</c>.</param>
/// <param name="Location">Where it is read from; also the path in messages.</param>
internal sealed record StaticFile(string Path, string Location);
