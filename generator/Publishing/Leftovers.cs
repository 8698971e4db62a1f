using SiteGen.Diagnostics;

namespace SiteGen.Publishing;

/// <summary>
/// What earlier builds left beside the output: killed ones, and those that left the site before for the next to make its own from.
/// </summary>
internal static class Leftovers
{
    /// <summary>Puts back a site that a build was killed in the middle of replacing, and removes the working folders of the dead.</summary>
    /// <param name="keepsOne">Whether one that holds a site stays.</param>
    /// <returns>That one, held; null where there is none.</returns>
    public static WorkingFolder? Clear(OutputFolder output, bool keepsOne, DiagnosticBag diagnostics)
    {
        WorkingFolder? kept = null;
        foreach (var path in WorkingFolder.PathsFor(output))
        {
            WorkingFolder? dead = null;
            try
            {
                dead = WorkingFolder.TryTake(path);
                if (dead is null)
                {
                    continue;
                }

                Exchange.Restore(dead, output);
                if (keepsOne && kept is null && dead.HasSite)
                {
                    dead.RemoveAside();
                    (kept, dead) = (dead, null);
                }
                else
                {
                    dead.Remove();
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                diagnostics.Add(PublishingProblems.Leftover(path, exception.Message));
            }
            finally
            {
                dead?.Dispose();
            }
        }

        return kept;
    }
}
