using SiteGen.Diagnostics;
using SiteGen.Estonian;

namespace SiteGen.Content;

/// <summary>Validates the names of files and folders that become part of a URL.</summary>
internal static class SlugValidator
{
    public static void Check(string displayPath, string name, DiagnosticBag diagnostics)
    {
        if (!Slug.IsValid(name))
        {
            diagnostics.Add(FileProblems.InvalidName(displayPath, name, Slug.From(name) + Path.GetExtension(displayPath)));
        }
    }
}
