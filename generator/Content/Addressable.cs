using SiteGen.Diagnostics;
using SiteGen.Estonian;

namespace SiteGen.Content;

/// <summary>Names of folders and files that become addresses.</summary>
internal static class Addressable
{
    public static void Check(string shown, string name, DiagnosticBag diagnostics)
    {
        if (!Slug.IsValid(name))
        {
            diagnostics.Add(FileProblems.InvalidName(shown, name, Slug.From(name) + Path.GetExtension(shown)));
        }
    }
}
