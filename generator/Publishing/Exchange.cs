#pragma warning disable RS0030 // Publishing writes the site.
using SiteGen.Files;

namespace SiteGen.Publishing;

/// <summary>
/// Replaces the published site with the new one. With an atomic exchange of folders the output is always one complete site. Otherwise two
/// renames are needed; a build killed between them leaves no output, and the next build restores the old site.
/// </summary>
internal static class Exchange
{
    /// <summary>The caller must hold the output lock. Afterwards the old site is in the working folder.</summary>
    public static void Replace(WorkingFolder work, OutputFolder output)
    {
        if (!output.Exists)
        {
            Directory.Move(work.Site, output.FullName);
        }
        else if (!FolderExchange.Try(work.Site, output.FullName))
        {
            ReplaceInTwoSteps(work, output);
        }
    }

    public static void ReplaceInTwoSteps(WorkingFolder work, OutputFolder output)
    {
        Directory.Move(output.FullName, work.Backup);
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

    /// <summary>Undoes the first rename if the second did not happen.</summary>
    public static void Restore(WorkingFolder work, OutputFolder output)
    {
        if (!output.Exists && Directory.Exists(work.Backup))
        {
            Directory.Move(work.Backup, output.FullName);
        }
    }
}
