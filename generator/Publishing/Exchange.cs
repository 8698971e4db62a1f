#pragma warning disable RS0030 // Publishing is what writes the site.
using SiteGen.Files;

namespace SiteGen.Publishing;

/// <summary>
/// Puts the site to be in the place of the site that was. Where the system can exchange two folders this is one step: at every
/// instant the output is one whole site. Elsewhere it takes two, and a build killed between them leaves no output, until the next
/// build puts back the old one.
/// </summary>
internal static class Exchange
{
    /// <summary>The caller holds the output. What was there is in the working folder afterwards.</summary>
    public static void Replace(WorkingFolder work, OutputFolder output)
    {
        if (!output.Exists)
        {
            Directory.Move(work.Site, output.FullName);
        }
        else if (!FolderExchange.Try(work.Site, output.FullName))
        {
            InTwoSteps(work, output);
        }
    }

    public static void InTwoSteps(WorkingFolder work, OutputFolder output)
    {
        Directory.Move(output.FullName, work.Aside);
        try
        {
            Directory.Move(work.Site, output.FullName);
        }
        catch
        {
            Restore(work, output);
            throw;
        }
    }

    /// <summary>Undoes the first of two steps where the second was not taken.</summary>
    public static void Restore(WorkingFolder work, OutputFolder output)
    {
        if (!output.Exists && Directory.Exists(work.Aside))
        {
            Directory.Move(work.Aside, output.FullName);
        }
    }
}
