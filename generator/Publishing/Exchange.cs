#pragma warning disable RS0030 // Publishing writes the site.
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Publishing;

/// <summary>
/// Replaces the published site with the new one. With an atomic exchange of folders the output is always one complete site. Otherwise two
/// renames are needed; a build killed between them leaves no output, and the next build restores the old site. An output that cannot be
/// renamed at all is replaced in place.
/// </summary>
internal static class Exchange
{
    private const int OtherDevice = 18; // EXDEV: a folder from a lower layer of an overlay
    private const int InUse = 16; // EBUSY: a mount point

    /// <summary>The caller must hold the output lock. Afterwards the old site is in the working folder.</summary>
    /// <returns>Null if the output is the new site.</returns>
    public static Diagnostic? Replace(WorkingFolder work, OutputFolder output)
    {
        if (!output.Exists)
        {
            Directory.Move(work.Site, output.FullName);
            return null;
        }

        if (output.IsWorkplace)
        {
            return InPlaceExchange.Replace(work, output);
        }

        try
        {
            if (!FolderExchange.Try(work.Site, output.FullName))
            {
                ReplaceInTwoSteps(work, output);
            }

            return null;
        }
        catch (IOException exception) when (exception.HResult is OtherDevice or InUse)
        {
            return InPlaceExchange.Replace(work, output);
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
        if (!output.Exists && Directory.Exists(work.Backup) && !AtomicFile.IsLink(work.Backup))
        {
            Directory.Move(work.Backup, output.FullName);
        }
    }
}
