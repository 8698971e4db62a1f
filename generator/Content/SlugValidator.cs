using SiteGen.Diagnostics;
using SiteGen.Estonian;

namespace SiteGen.Content;

/// <summary>Validates the names in a folder that become part of a URL.</summary>
internal sealed class SlugValidator(Folder folder, DiagnosticBag diagnostics)
{
    private readonly FreeNames _free = folder.FreeNames();

    /// <param name="name">The name of a file or folder.</param>
    /// <param name="ending">The part of the name that is not in the URL.</param>
    /// <returns>The slug; for a name that cannot be one, the slug that its diagnostic proposes.</returns>
    public string Check(string name, string ending = "")
    {
        var stem = name[..^ending.Length];
        if (Slug.IsValid(stem))
        {
            return stem;
        }

        var slug = Slug.From(stem);
        var proposed = slug.Length == 0 ? null : _free.Take(name, slug, ending);
        diagnostics.Add(FileProblems.InvalidName($"{folder.DisplayPath}/{name}", stem, proposed));
        return proposed is null ? slug : proposed[..^ending.Length];
    }
}
